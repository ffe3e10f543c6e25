"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q&}~qc=-X>>VJS-L_k1)|NsC0|NsC0|NsACH2&<@5c`;PIt{Z5P&cbLy{o6t!?SdK#Ro5Vppq0K*WIE%&FQ37kWr8#
w_U}fu8AZ9xdxSN7Gc{&DwI`r!(&u!x3j3I0u5?_kfrEhL&PPbqN)glnX!Aij-mwtv!6b#?~kgYf|9Lmw2?|82q8rPFJK0Mp~wKO
Pyhf0P&&)Lx1sl}_)-;pZqDm&EEiV8d+zn>>*nuv>(JiIy~C8fo?Ec(sRV!zdGHP2d=GoWeERWCdcJJ3a-*h6rhTy>cdggkuBl7y
-nHv}7ywCo<@PjcyI%WP&z0NWV{ZH1(gA(k=~_?{$ZUc3S4HjVSJS+BP*8o|d%LUE?Vi~U29UA$+fq3dcFA$KXGPgq)MXa2q&87Z
ZRzRnVutP9=;u>HHc|H9cmbp6Ep4_G+fkc)yM1HY*3cVykG?gRcUs^8n!(nA&;itxrwTr@ii|$3zy(e|_H1%<d)ITcTJ-zppg2BU
_oX2%u6;IXYCe6t*UJy82cCy{f?g3b6A9a$wzS)}4Rm*4XhVplIs<1KTxn6=&qHzsY{B8#)Dx^>wFaY>na5n;dNI<EA8N~h%wrjd
_1q-btvfsCUEIsJV?^7tQ>#tAbP+(%1l3?0Xl0dz229D$-tPeE<+7S<*GN9F0+H(>tLtIT>Cgqa2Nf>2T|0mWYyl?(2OZY+&Ug$7
2AB%XS>F#^?bDzJ_i@k!o`F;V9cY()OW$_c+k4xuZMSe7la~!gci3~At@kG%Zst+;Vd}I}w#6QXCv3fpFN1dX4ejpVO#2M=LtuN3
fqi}TxgL7LVHHLxt)|*$&u)!|g4x{O1Xn@ST?22DU16qz0D=JkfF^@LO*BkEX*E33Oqza5X_WOhsWy;lh$09=5s-r^PZQCpJvB2S
=%=C@0iehY27m;OM3M+2Nr~z)F*F%8FjVzCr|NoB@=d6lDDs2K13&;mNl76l%BJ3gll4dHN3}6c9-|Sp0BPv}27vVq000oEhy=s{
fD=Mwo+UgX44N>ElhngV(@dCv&`G3_K?Ku4AWuZoK$@rOr|FWPg)(ndJZhdO{S-E)o}di_a)KV8*ML!8^1=Sh0HUft@kA6~<w*%Y
`)B+81z-{opTocI{T*)qvG_j-pP3%LPT!ZeS@^;Dsm?$9z#m*^PppLZf|eft`~_&*d=fPu_~O`{kZ7Z~E6UiJX|q*6T>sB*YXe58
)BoP!IL++AOQI*@LILiw+PF@3IRET*|MK0(pZ_?)vczP+@17tpdZW<+0w_fxDE6SFb;HUj=H+ZceaDCBiogE;uhE<lQ}j!h?41@R
H7T@&st*8v$B?J?d%Q$dkta!hBh2bV^3d|Lo(dMQ!XJ7X1Onig0c?M@0XAjtU#B1K;AapPp!%jT%n`Gq!TzWI&N-k#8`Yh~5A6Dw
R(aa7np0ul>HjYe4}Y-_pRc1ZvJ$2Rc<=sV0_->c^2tN+f&TQSedFr*|Mje+yQm-{TFL?^W%cjFS6q)zyDUV$rsO%*Qb4U(S>QJ8
7yqtzt9v;kTlv&C*QaI=SqeRp#Q@ZbjF08Z{%V5>lbn87$+F0pPs<ElTYr;-hTgx!<-y1GRoc->{Cz&t`3cvwfdX@$mro+&pN9QA
{<_dBqWt2ip*t~S^u{t+Yp*5u%g=@pJ*NN<{8xXU$l3Tu=iPzhB_qPZ{ShF``g=Y70Mo$UKLrdcp5o5sM&bVc-H`VJiiYeI`O;>z
=nwn|Z$3-nJZ&M|AgKe`X8p%9f?Y`pP@ggUMO-<U)mu@v>BJNSsZynPcp4U;(#j?|S4c`#NhEhFk`C9EgtQG4fLmg~(CZH7V6cJ%
%J!e%xP|Hl{k4l*%s!A`?_v~LkVm8x5yEo(&%zH0_Zq~b!9e38Nkh&_&GrQ=J{+8KbwQKV6y7cpj6k)-wPlwt;v+GV40q@scutJ!
!dScq5(-Cia{-i|%LpaNQ)`iGq=xP)HeZhZ?w7J5Aa8qd*5Rai??1iN9)lCg6jK0-D)rvujkgQF4pph^S(q_Ab0N;u_<XK^k<-Ht
Q=YI)$B#)2Kv8iE%ns-76i~AZ>pm<wH{yQQ7$iX0O-D(AawqM0pV1*AC*kTH(_TMU>dFlC3_tlHpX%5<AG`lnmkpIZeUw3u3j?@u
q3~hzARiZ*AC}%To(u3_{aCLS7W&eFkZWu6o11=8cc3<qx;ONmXe~;5aOypLb{#n$L95jVQedL5+01u-aLG!90ZJv6NBidN1CmGh
F%ls8(BFA3ot6jtL_<3yJiZ=I>IobJDG{8dhc4PFHxt>tCg^NxlMzmi8I(ztmO1}RHfd?JpT+zxG?)$(2c;$hOm{H7sHAv~{}~O*
VEbin-Tw2@vUfMS>NMUYH-E#sJ-cnk(%7Dx`SW3gB(jIe>*^Kj>f=N4Aql{oaECHW8gzjbE17v!i-r{|xz20wF)}*hCFlk0(FiMn
!i6qang%(^865Q0=NQ=-vt~Y3d!A1<_v&wmLxya!r7%o2I@n@KAC21+>(u=AweeBWG%4MQ>Xe!eY_X1PxK~`e2FxRy1*>s&xpuTE
kKb~^_6nVbB#i<eR{oQsMvnw^EN=SGj%0OtGAxmdPt&n)U1^cOoEWz@n;k5pM}W>m!Ds~9UL2a-x%$Wb52XK|x&k-hyY07js)z2)
&W4kO8Xp{c)}>d`l--*HS}wn810_w*6+2qRiobV{el?|q*NTy=0+JWYhFTQK1)*b--~&X>^E;A&yE_fm$bHuJKzj}WL+*Tu9{gAw
^n);PVFjpf`h)B8{%>$Fgpt}rY$IdksH)}i{~wzaY#QGmt;Xi!=LlfHl`J4v!q6-<#FVm=7J(y42qq6z^19y88FM=0s#C3TuG6mi
*#E=+V4x^07Io?MG9E*x-}wYA4*!fueu!ZVpiq;?fcl5g^Y;^k<TtV$YboL9hX2>=?Ky<$HlN>jRmzr{Gt}^g$udNo&P%+w83VoB
y>d=%vWd!b5M+fnFjGDv1u#D=0Z~LPI02nYFH<=(UvA&l#;X7t9^b&$h26kg98jCE_N;1VMre9(4vf>b+;U;v-1|87=o&rR$dN&f
R}H58x@BG(I;PTy>~&mJx(r~?hdh=Jf+hO;HR&r&$GWl6R+0)Pq&m?YGXGXO_r?VH{HIe)=YF)O!<0X>TPe85Viu|505niY56h!%
4bj=$t?;R0jtr03stR=*e%Atnv0HTyE}f}%4->XemS{Ex79E_dv3In3?G1=>q7XWf17QD+aK%NTe@!v;8KIecAILy~fwB)M2TzRO
Tv7JxcpM8(2aYEqsI;13Q+7G5CcER7J(^ve_1Z|lh%$rk)FGLSV27a2Q>VF3lO`a=5miMLM{d(=)17niE&~w^cN|^Z%Mv+tlti`J
rVN$YCM8RwR9GTnXg6d>h}HM>(UC6`FwN=JEzVy}_qKTRte1KmLFPR2PLWj<-@WN%;}ipHKwS56BoZ*iMm>EmQgR?hw6+9N4(ERN
awkPd2aH|($62b>S&i)iyDT55)5}7d5#vwI|ET&ITiA#aU_`)>Yngxr7(QrYR4N?zK?9_VAdm}4(2yj+!F49kpQEZK7eiE{K)w(m
BPA3PVdapd;9x2|+0mHn4b8P7;K(O5IN>$-WYL#)E->tpxYM3`6J0K+JM3puhAHW4BE?R;Xhs8-aj_nz_|YV!`CjZW>emtwgeL+G
dVM9>Df9=S*u{;#gG110q!|o|pTR#6KTyB)Zr;!zEcfTvF{6QMj0b~D@*p;VkwGDJzJ}UKGBs)}bXaK)sz<-YGA@gTz#%fef@3<W
IAKvTK*_EwL!y=)sLxY-U^s(*prGA3h<2vgYVM0S^fVgZs2Gmz%XAjmds?C+1s7&)nSIz{m9*1Ooh!mv!1sA;2Zozm%Q&W!P9kBA
!scfAW|L+MMctI@nqn4@GY8F?F7d!EJk>RNOqZ8$_4sJ!akk?Xbd_gNp`?a#E{^8Lw(ycp9AT%HPoSIaXqAVWRUW+4@HApz+rnb7
=?5NOUaS<&>9$h^RYe6hzRWb8k>hNb;%<=P*;8d;ba2bVro_6d^h%(voi!A$JStYMyNq6r_SDa#MHLh4qfJ!9&{Y?M9<&>?RYsq}
=zdyHSyN{d1qP=^x!toF!-LhY3CeYw_;=DVJKfe}uyCr9%&_txNzHtxQEp>1C2dkgb7Pyqz~6=&*vtpGW`ghSm#-cr>FDhFarC8k
eb)qVFnH+hb=G5cUgVUna7hODsMiB(^G9{0$f$edan~72lF5!Lq;C#v`wXGg{B!KU($}TIwVOc%s9G8Qi>2Rp&Q`a*?Ghnt06f*D
y)WN*D(i};wkLhindR3DB?7KE<#I{q<*p{wXo)k*&N>aE{EkLnsul_2azx~gbfSpsuXC8YQr8$RRT0JUR<v$FwY^Yt#$;)8b=XKv
yThQSnw#W2pp4On6C{vHg27om5qU$~b*V-QJJ&VDzg}|0-Rfm}r6gHAb*}PKbxmmFa#Yoj1{bW$irHFD#7=dO_t#2dH@=WSVWO8%
;|lGrLeGUkI?~klBQXF}jm`)dJLj%&-4WY(&X`f{S%-qIMjvs~=E_`nJ*tj(?RlKB$0%=!B?^xn$JRyYBLor<pAT*9E@0^{Qr(CV
iVB<kD|3|;(seo;f==DhtIomZ#8kl1_>9XKthKJxs*aqL&UAbI3fa>#B9dCPY`PG|Wy;ibhETjpuve1XX&FD2zM~@<*Nx+Z)Mo+J
MzQqo^lvQpv|K>P2)BWW4Pe##$c_VPw{0@}noeWmY%{%n6T1ixTl@9t%e&VbbD?&|9xDA5(lrdSvWA-&eJ3W;dJm7u|984g-lN_K
$x5xIm+S)*otDKlJt0Mgom&K7axU+&`-t^TM925d0-s+HvEo=04fn~!xba>U90-xd(t(8ND>RooNIykTMQq3wrSp0k!P6{L@_Tq(
N>o7(nPlWr2rnXxE?lq8A?&lQ4y_T{h_c8>AjhK$RFR_$v!~#7L!&nuA&@#CDM2JV0<uryzh9Q;NFp$>#agra#tSmBQP4^Va9h5x
J^syX@CMvU8~eSg)?OO%hy(!&dN)OF`!DA?f)1__T|>Di(<`-%_S!0<?EJ9Iojw1*7hG>~$1<fGGkg9rK|)3T*J3`7<cA12CJ=5e
a+i`lmYs<M0TJc#1DVs7{eHN~&bbg`UvxN(5S`G>PeFbrOqjJp+Pp<6M5AKq&josn^*wMj#nibB3$Sa%J(mw1R8-8SkuvA#fYNX^
0o&8?u%!<RW(V!Tt9w)B8&5L4K#s(H-nFrs8rr2ycTVbFh!Z1s%<idf<osv8&%v@KB4m;paZ{lD6YRRxXl>J6v();Dhpk-%E0K<d
g2B>o&fiI4u8}7NEx<j%7aJ8P0W`YV^Q1^!J7Y1OBTPpq3z3Xq+YSV^A6vB3gr@&eu(C64ppgngF)hpcecx)3q$-UyNv^-m^BUwU
^Vn`nN(994chBoudgJKdxS@vg8s*()W=(X8TO~uLDwR<z2FMASDH(0IDY*d^BV+Y#_y`eTuF@PY6Q+4M^x|}VR<tu_>j*m^s+rT;
6>#$<oRqZ#BK^-NMIqH?-7xp`<z1}5sfNikpJ|=)nIYil?vjD9{bZ2}co*sPK9Llnmng*qXIh1&`kf{y*1w9jgtw1~is0ILQQ}fG
oL=-^5~Gh4TbT!66%uZAxei3xdaftdc<mwginqUX&(M?~zuia?^PDn;=}WOd`2)B?0^)0=u3J^&Hc?V^lya1ZGLUBL;H%8N6fdO9
dsIB(MCJ95vaiF(deD-9f_Rkxa|)xQOtLs9nn1hyAKNey0)RbW^Sg50M+q(r5va))7byd%!K7KmzgWN|kUsy#!?cDWvMA2I4#ph4
7C>F(eIyU9coZf`y%?4LbxcnZP=4`%b8PRXw{n7}LPDBy#bxr4w*s3r+hv_wRw}QEb$R-s(z?K`M6^hqfJ;pa!N>7kd>{X77759a
R2N`g95I}@{}Fyz61Q%)*~x=|Iz0r2ACYk}2ZNIE?e~TCO_AtRj=J%jzkC3F$CuafM6!bs^7QS}o-r4o{hn4HJ7@D}I}Wn7^YcBt
VcbbV-yjqo1~eITToXi|3neO(Veu7K2&H6_qa~`z1B{YVzgg#pB1tEj3Ty)1cT6D%St(sFr@6hJ+fRydHNW^^ev=Xu(41+ZhNP}b
bEk}_VL{<fkOQ2@UV2+ag}YoJ9RNYbT$jJ)#?lm0N_x%=JPN>60Pf@xnEnY(B{rJUjDsQwN{Jv85I6FN;2_2<it*{!)3=w-sX9Gt
_U+S6*c+6#qg@wQ^!W=iBy{e?Ua4~ANmo*k2&A!LNJAxn^p^d^5$Hixk6$b>vvb?F{L*+1G<NcVw;$En{EZBZkFJ2XNAw(M8;dj_
fnpVk$CJ4EqD&9qI?GD893`9@%BNM-g%CNFB6QQV8F-UR-+I+iH;7Jz*pLa}ftS3I7_r~$<;dOo=b92|{vcZHK73cy8lQW9KTNja
ZEOcl<xW4TY7CaY&6-{NZ0pX;z4#eQ4YX=rMoY}4?y+yz==>c*W}m26?raF0#}{DB3)4+yEsTQ|B7m?gSIcx)Fa*9K#YdSQUOrrh
ooS&WoEa$*>=e}{c_{E8QL{G92EXk(VrNeW_wE*AJOhL6Hz$p0JJe><)^*Mo^B3efYVx3{d<I<rRZ^8Uz=y#gD91RPf?;5&<TtW=
#ib$6w}e6BDCh^UWc(#ig-RJh+UW@yELw{MNEDo>My5oGu`y93%Mj_A+C)pzqN0)-s|1GXfT%_VfsEzNgzz8H^EJnOYkw|yAF{Sg
tPm1{gYhohVPvA^si8(G_sK-4XUX#r5}d&Bpm0VJVgpYX4FClc^*mHflxC>r#{9a;#&4|Ta#awl(Z;5RCbcVRgJrXgvkZ|g(bQ?U
>TXcBZtm%B-8ypHrpoH(6h=)a^<*c0hpy`vwrh>QZUC1Zy8y|Ox;lmyP#xz~$0bq?v!x#gLn+i!*sjSG6A9>j(&==yVyGb>f8(so
TV?h9(fs9(PmJ<Ud$Ht>KqMI!4Uj@esPl7j0ux`62o^x4#>eDBkxyfOG-j?MOkuE5zmxjN0e-VlC&lU;l*H_mQ2>u590w9lL`qFj
2kzXr-@q!nNwUEvcJsPJmsa=pVYj+YLQ~7FC-awHFK#y(kx~_B70SuQTfWW2asU&^l8@~IwNuzVoAvsY#LxTxx0|{6%d;n@K*=4%
N<8&;(5PjQBOh|Ky<mni3I|Hsc4CMsMzPevA;L(HkssFaqu-C|-#^MdH_uAGN;J2-_-1hvxiVo+)#jfAKEGSLk$<&$Z}aK4J@ZV9
>cjksl+i-oye9al%Nl%DALQElO}zdOsX=2T`uWIO8l~qKRJ>VuBrcQ?Q8QJjiRyk968aposS|joNqvNZAibyPw)qa%e~U0CW<fFO
hB(E>fW9FH;VkO-=z)<QF4=wQD8${tFIDx{e>w`6686rZ4Yfj0W9r;)(x_$GNd)=2a@%L<Lj{`&0*9CMGX#P;*AeQD1?coRs+4?Z
0EkF%kVqWiS6lsC`N)<eft$l1)^uc(3)MvhuQ?ZK>EwssTy{V-pr!`Gw1ta?BuJ=RGbtKYVKNA*id4BmP{;Mj_-_x|w87Z}g5^Wy
1@2I}V^S!^T)!-FvhhFitKcZnGO|S;7XDtj)NoEK4<Isq{p#oi-tmsB`V;R({hzHB2MX8F>S4QA64qlUiE+Z=QHPT91xVn}+q5PM
RH+apX0ohDYdQUE5*}^9r3k?Tjb}?}n%13wmiArgB{$u2+@plmffzp>yVKY`<XcVFS;oO5K8(EPcc`+|YWj8&?EU_EVzc&Wd7j)X
uSD#s1L({J2C-m!rmRNc*@@bGLk{X`ccp-<$!-rBG^Rm^l$jt>I%%c)0p>BnL)E^;S*{=5-ZgdbmVE-(>6h2^DEiN+jN{^2s-%S@
y;T1YviB^xtbn0K((IZ^WJLbczv12$Iqfl&vr)r~e4U?Ycj*FFQLNHlL<(5^v->^uh@7kb%A!x2u*4<~`7+5KkNKUtkH<^dnY{YG
`CCY?=78b^y?`X4EKZ&XfPFt;M1%?1C%VJzH-%HV$2kd_oAV^sNM1J1X2Hk!grM`jo=v}AX_&opwj67zT>RtL;50*G$Q>Sb3^afs
F_9vaZi5$O5UK?vsaB{E!TvuN8a{OvUR+m4UX?vqm86@wM_f3;spg?mcO7xdNtxXlLol#s)7<uR#E((?oktN)8iy6*obmp_DTh#L
-O2bzX2!kQodqq`N2-H0t6dW7vH}DOlWPeY9}ziBXS2%YKG$*>a)~*Gu)?dn7a>)_7GKmOb9R@J3inzULBLw!N2S0a{LBf(&a?-5
=P?Ia4Mw9@55<&Q0ye#PFkb!_&-Oh8j&hQ%md9OJA}YL6aFzU^aV>*j!A4y|*nJb?CnN<49A&1<&&c+AQ2XV;n&6_Afy>4!ARFza
q(t;zKGx&RjV-rI-3~9{!PFg9y!}$q0D(-T>LJTAzlm%yp9~#l@8!aRwY~W<Mb(})#{*gT*qjhQvNs#+&wGdQP68W)7A%^}{gMeZ
K-U~z=ZAEvtjffhxArR2lL;OxXmwHJ-R`Y##+GU|TOVrpL{A`#!IU|BOTz0xiT3s21eNrp%dmA)R%W+bO0DDI@^#7bdr8tnP?815
+&L}7+HP4%Drdd}0mBM+`ZaL86gjY<pc!y2z!?m>x7~o}UBa;-?MB>+m(oq!E7QI~h~-T~*xC1!qrqMR1f=j~`?}_Lp^VMEt}lBi
s49zJUk=&pg)6^?)y;zsROwPPs@KMqFR`t!UmbKO<S8ONQuivLDcF`M(C4?Q+Zsz!0VWM^()H+XL$rt>F;P}5#{;>rgg63(DELy2
=C7FU8UtIsG5j8p7aY8JxUSis#n^kKEhQbP;9I2y`kf7an(^)y7m#OhubROcq}wuPh!LTNb|YITZuR<2{G4~@5l-%dgGQ<}81*ug
4hTDtqS{^Da0hiB)5JP}rVobYT`8iClgng!D`;8_vU27kFaYaakFrvbRR{(6zszvF+Rtt}Q|+tGP~3zr+}U5%P8(9v$ql_3!|3<B
#F*XOyPN@4thJc0Jrl{DWYqHw9}A*Gf#spI;P68+ql<~AD7wTvmx93T-6!+R$|quVyK7tOWsP8T_ln28E#B^0J`~bB;|Ch-hdOQf
=eme{_!p%pAB9;11nx<_9jHTtp>w8PSYpzi+RdqTrF%-zneAFY(X8!BGu9?q<or(}j~rMqsX!~enhTb5yH^7=l%*W^*7U}XH^r&a
@N0|iyYLQ}SvHd9NU9DZ6zZ!o_uBNes!t0nmdWcX7F5C~3N2!%@V43_VT#n^5d>-mPC+rp7-?F&G-p?1xEc^QwF50I0lWrAQRbpT
w~_!fGzPd)E?T4-zXHLmq9!7U1IeS{j!w);7DgHf69A;hUI>T+V1NN35v6q#wux$jZ6S%oRb)s!U^h-!Oj!Q)f64<><2U%l6_ZUA
MO8`@S~u%-P{t-06wn!rI0lq7K=0=`Dks&xhqJFXFR!+(($)dH!lSF{Tq-F-4!hDrVJ$h&!fw#17E`)tsidPjv=c1%HkDp*Gz>r#
BrFlWDC1gLnU-lRRWJ$*>$R&{nYn8@vsJYt(W4Uz3@@6qRU*e_#~9f*Ir3o*sU7SEz8_p5b#MF7pc5M${_o$8J~p3Dwor(q5`_vO
2o*w%JVv2)jvP8S7kzI-w+)%rdr#3LP)(R9P?hO)A430O(Sk=~ob|v~cYvfVf;ffo9x|mW#1e$16HT>0q=W0>&*|g7XW}&ale;~!
5jW9JbC>mAy83xV`Za<fM)iOnxp|51IQER^2+0-sz;&}3mw+7@0abi2fyZ4vgP+&q$~6G^SghSvM`PQ@J3I`KohPNFD0w>6^OThT
<k74Q&q2UbGNTQG>o{!zkR+i{fH>%(-5tpSIBOvUU@Y2BBHjt)_oX<IFhZJ_<zDs*;(m*KUov3++RY{paGJEydHWw`-ve|Bq==5y
E|U(^#rt^QuP3V^_NdI`r=z1xA0``wG(d_{EQy^Cs{ZXn4No`|Cg@2Xfrp`ZW*^})OcD;dwqT$38l?ag!&SBcQp6Cq<9cEE-%Yxm
lwZOUT<THE{2+;+uD)_B#|_QVHPn)>7HS2F(+s3uaH`27nt~>D)pO@hJRk;$;*@d_P>}mEPx5hmuSZwTha^%QVp5L=3NBQegcj8R
2IcW#Fo+Q1qE4Da2U<dp+(uNL83q{H45S#;qZ?BUf=>u>s!R7u<qvma!3KCQV8_Bx=@$dD)j&dsXe}uqhN93!Nr^IH7u#%)zPNE&
ELnxYqjPU~lizCY)XxmgnxTLy4@)>Qh(;9_&H!La*COPbRA_KgIM^90uQgM}_^WHzyMlOlzH&ZxJad8h^@T2@^O9pdEBHVnHc&_9
(^}G<82e_X4z-hU)v|WP@-p)id4SRN(@3DxmiGq@`^$U3XTxgaRwH^l7hx$Zg5nMihum=d6p$151s$dHNOf*fYl@>%5~xe}r(XPh
Yl;XU)O|Xv_^CyA!v{ms-F1RMvd-9fh0v!QYitiy_K-xnO3>joON+~cq9O+|@d5^yPzAmgalyUS{=G5#Z>thc?5FNf`l$xaH84PU
3bRl{p9;T^oY>h`q+o_ZVPe9K*rHtdQz3!S7Q3h{Ylxw*7o^jv+OI`<Rl{HR{9C}xilUX(bruF7F%VwREiwk&-JE2Eq2aR0CQCT6
fuhLh#B8VXor(&4drKpK3QsnWRIw2Y;dKyHn*~amm$Tv8WoCVyw}wa`Sy}k!@6Is9hAe!iT;)!)!cquh-o@&I?E%AFkcQQamnkxd
9}WBcKE2g@{0Fhpe|?Mb10Po3dJ2hh`af5oliIV%zzR|EVoVwPd$|O4P>zUW?!NJ6bKQ@(?KvND;x~1h`Yd+7$W78E_Qs@kT@N$s
t5xUkwsy9mAB|Y=a42<WOIiq63*MNa!Mbcu)J)H#K#@sk>GJuNoCV3?#7~XJ^;_euzAIB{4rCRNL(S>)!okrB`3HVpaW6tlUW^Z(
`b$qw>Mu`ZUQ=?<snGL!$e+$X9lNl|LffAImGJY_)1-)UK*~a?pCGf!{G0SBCO>C#rlxhvdSP%=yzjkLB<u*Pgw5vw4U3^gl+m3<
8|G3~5*f=YT3#LE*Q7bvf%llDrYyB>CIGgFdaoIQTde4(jo1kd?5kq)Q`jnmB@cRnJ2N&BBCB52OJBk)Obbhx3?+C;AtB6ykjzk^
so_ahkQ&_7XEY#tX+XySj}NLhv5(o79Jm|b%Z47E`<xR>aGXfb8}8uq+;6BUBb4$7f5reI-8TZQ%&X>l5Zwfm-B*_p!Iw)>WgOo`
4aAgm&+D}mLZ?`uPWxitgroUtAKyCp7-$h=z1kLJDJY^)`9P5?ULV~o(dd{Cw>67_H{Jh6Ti&upU4ci-+al0Y?85wTA#j1fl~Q5&
v@@p6iW-c|ewwynt2{mqSB1xPCM+#9+G7_Q2%ae7$(2Qq3*02?w6zIEu9IL`Zdj5DgO_cxsx5VzjpEiE<fsglMH}AO*Y2Kg(Wh74
0%$ey`r})r5gK$y-qMa7_pLObW}yL{Nje4FB~}8|;(TdR0Df#fei=cqK|3NGCG}Mq*eW1ti`6p;Z6~P6aeUZ=OfYTm1m7@kmy;39
%b|_Fzh1e%s5jIx?tGFHYvr3@^jUZ6BxPYrOaf62A1a0wa(#r?8s~!X5%R<&9>biFc-5htfqZWMO6{S(^Tac=9G^|0{M_O?1RRc-
qIP50!exr7BotxxW-F||DY;Ipjy15JEO)+vAB(24kRaLTOU!b%*@o&EDQO9izbRsQhWJ0(3$3IAlj(GB7VPR%fjxP!<BO2REU8Iw
ahHopU{Zx<7e|0SQCC=GdB{gUsit3MQR2PBzzkx96IDqtS`YyBV0?Em0<jNaB7OE3xI}RA?d^qY-<{C>G#0wA0v1gUY_4QMFS~fS
5jUHRpEpex%Ru_LUncZkKTxnU6U~%L$Kcw7%<&;klMmhK8;YdMah}=~E&O>~EG=vU$l(R|lo;|7DIG9cwcRkoZ34bqwq$EAt9oW(
+r8%J4z--bk^zLNhw|xyMU!LE-hM<}ow{%l=eYzB3F%u?OmU&!ybGQHK<dEfjqo`E5!*z>0x!#%;}rMxaTRx9cN!P7a|mn-Z-fVR
J;<G-B50wKI1n29t>P0EEo-4O?Zva#SJ3<e08f$OLMk6-VNG<_1w+bJ7@8{rO#swHBL)pBe(xpr@ry)!%k={5ft)6YBuHjpjGFfX
b`yZ21*nsR=4*K*NLENR;nv;qLZKuB6z`(MFvIaRG+2vawl!5MzUZ}|+_iY`q{V}VmKj;MsO2R|0B;Pr0DOo8$#KnRfB}7S5Zq%)
%<=KWg@|{Sk1__)EYdHbq_-I4guIvuXI$@$I>Z>yq@JE_c2XurFiJqaC&6-eYzawwD)A~kQdTe_P<EHkBOvLnThjn*dQ5LIThd}B
#d^(U#DyeT-QO3*=qk4*!Qmzsjyk6YkYaN*-V`;OQQuj9IXmYC=ipAv1NDByQVJ9<=d;D>wahx`0&EH)Cfoo+oFOzo+kb8ZE%c}A
{s<_i>q;X$O>QIT%i8<0ps^JqD?G{~lP$5^ifZ9tm{qs0j|h+zRYTYZGy(eKChDo@ao`JS)?#ZyEJdI@APU*8fHTry2>~J%Q$xby
le&nY0Y}^yPn`9~9;XH^a9%^Z&O$c|bNG;?QC7lAD-kjxL<<olvQkHcMd=?YuMI%z&)c=}TV^?y#Z^FFPRTF7O_cfC>wLv@l&oof
sa9^DmoeWZ?K#_jLF=*X)`OablC+x?jr?_ug(xWS!?>^nki5QMNlM~EqDx)^RmdfI@^!sMR9>^&WXq@<&_p9^Zt&RSSON&#_8(dG
g0V|2Etn*ss1j(rH0Hywz?gzSIRu6(L8#=>B8->5@}pbT-n9m@3;`q=&%3UZmW3QUAs9hbXqAzH`M%b6i$J}F^jV{`St?&vSzDxO
${o79D~-wezqRiP(eg<8R{7%@Z4O9gW)1pA!mERxM6knXTGVF)tV4Yp(*;moMog38P)bOX(7n`vt6<3WtJwo**DDN}rS4EaB3I8B
DhKoX)1hX|+0_NQkBO=<P2SrwM!nlR>)r8LJIkd!9}m>eS=SmfXTj`sj8_sQoGq;LuL>kiOqe;*ZM7$o9OASg;o}FKTwUtMiLJpV
9VA#ICpJci$sAud$C2;XNY>6?t}QYj2M)OrQjFDE)GMr&?(@WTtO^)9+9LyQIqF}Jd<%-Fwcvwg4rMfa=Z^eWd~HT1^o5dlLzpj(
AY{uZxiZ^%K_J3g6a=;FHsikT=G9_oMnt%voxxLyO1u?9*-MTF9wAI|+&ndQk%{Pvr*RCkBWq(Mj4913T`XkTo4wUdH4QETdc4hb
H?-fPiw%@a42)Qt4HcSQ9cNu0a1;U)glo1c9mblmbq=>#!&E&SX^7go;Ouk{f{bwQ;#nKcLcaHq;{5n__Vfx9YrQ%|kU=|5Q^P=l
Pm_dM&nosA*M&aA<i0|0fji)GN$2G=A!X@9J!^%Ob?(OJL$dJaz1OWb6BD);a}SfCZ7wsX2C%`bg;{iqyWWEU)Dnv(1i2;kUin(W
M&Qefj%_<5p&P8v7sQ_Orm77~2gMjr9I*^m-gd0sJS=JiIh;xO^oW$hT6{1hvbt-cmuWyJ>pAnDHcuw+p{Lu^>E!&AzHP@=jXEDo
CsPaIU%x!gvxl=^d9gbwix!HsEQ!R1iX@W3K^{n6=699n`X47LJnDYtFKe}|;>5g-Wod~y(64US+R&1+sX-8(?EEJK>n<YACs1Cz
RSh2D!K22$Q<X;(dgv^du#m(kdW=;a)kA5~72@~9yRu`i-fMLHIvqM|p(FcjRAR_4QIew^8x@&vP4+q+ynG(s+jqlk&f)Rlg{1qg
1tSZIX~=K{fG}@=v<M-A+Di>xkne8wKNvs~Sr{O#^c1{n;R`e!CN!LHSJIt^XF(%+)`92W$Akw+BTDOhQ|xe#xvp1r{F|&#+ktVc
icN8ut5AUaja#!(>KKE(5G4ttNrsfmBO;QFFb2`<bpVz^IeGeY=T|b*9(U;xxhXc05}%}Htl>;aiH=)sr(R>M6FhtY<f6?E%+P3|
T{+KA3&A%`?Q{Y`KtZDX?<sry4g2h#5(=8QVxxMakr*m++BXo-pRP_Aeip;s?YpM3n9e<VL3;PFJDc=1R6{6StybDSde8w{5X4np
MZ;lmUt;^vH+g!>OoK>TQE{T$TYMhTDK;-z#f|iwn#J<65cAUlA2)3IP%BS$_5)bbs$D@h=GBqf@4nVXv7HOTu6;i|<>>qPY{-26
sT{k~7Hfj2!DN<OZ8UnE&j>k`aSXr&xG70vcVUc6VxySWZ#j}>^Prc@<Ep=Q$7UpLO?$|$EF(lD`H-2<!h6MJ^SmL60UwJ(ci9jZ
I6fyPu2CR@Mn|`W#QQL`MW+BW1oBprN(w`R9hPrD4*+L=VJjLk3&hu!vEZPhz)|cYNC(lkVZMPtkqYX&m}?lvwiK3GtWw`L1gQ{n
C0)mwdKrk+OLjMIE=VLjy)HwI1NCYGx-*qmJ`m5+DbLHj=|CZpgsJC8^YYG|D=!W!ckfWwDmQ{O(+kFzTQ54AO(~Ie(4Itk6L*`A
jDt9l(~S~H1~&>U;Z2GHP((SY3|;C243*r6`}wy&l*0?~O$rVu96mZ9C*OV}5r9cRk4oLYnIIMkuD{cIv1IK+`6`uEQVa69uvJwa
QXFUSi5aYgJ*+<)@J~q(pR1_liv*fY!)uc6fSx5?m!%WZCAlD>AtXJN^_Fqw!^TkfRa%1_FChL-A%vLKzTV~i8|%EWDj%BHU$fXB
=$DKRVFzG9pzpoU0#1GhrrdZekI6J^4C*)}4M)=anv5+mH+gJRM+z+AfvB&`#$sN4#qWE3cJX_X4w`|muz&Ehv~U|Udgi<Ib9`Px
+#3mW;W>e31K;$|O{jF74j;$remV{GqjyUiuL<xB4Jg)Gm<|C^T)D6z!hL#e?vL5qJ9t5p6OT{8^|r+J=WMbp83*(dSDnrFiF5YX
(VZJYh)mGLGHHm?Mz(y;7(RB#>mx_IK#EZy_QC`c6VeVi1~rW87&O>=B0bd;<=qN<kIVeKpZ6##aa3Ud9$+jWqMJZjRaHK5r4*1Q
2?9YN309F7glJSL0Uv)?{g6~twNz^q-|ED<M%uRW;gv?%qSH0nTeha?PPvO47M;KE?(F}I=@ZgY^sH=<I<g0r{$GFmHW@Fze-!F{
6!ZQ{jQm`EthChE>*enD8frYf+5S3!&hYY;bBqtev3Zc{{n!ILSWC<HeUDCm;&}(}-pUAfNPTr<tV{%fPX$*|@tV9zK@A^tGC3cK
9mH7tWVcfHcS?M$NQzv}bBfjxOW{RY32gs8hhHDIOSYr;`@UoKb;FN@{>0?%oUs&jW?W)q9=zc7J$Lp=gJ=y%{5pa|lDdv+Bd+b^
Mv#yFtGe*!teH{>XZn`?<Q=YB(R0fZI)tAUbYu>71u=;_L;$F8s)K*ON{BMq&}mnxd-AirbFE(2d{2I8Z+U`X%4Rt`CF)g(e|{XZ
NjyN3$cY~8R#0y~51PzG^YL)+!e!IUL_|O6<aK%?vpPW6!F{_f(iDG`@<sJ;;DJBXzQRf(F&?u|cc}4ww&z{?M&{{3wA+3)PI91M
OwP9HeHd|tl@%qDE-RVdd>g2Usm?7w3rXnM6NU>p8!X#qTvvhI`$gANfoV0KQc-fAr(;ES7@?)BVzS$&g6D5{_jj+tg+?!P*ixDw
AlH6~LV<#(N-F50aiTSbE+bF7yUFN6Od9p*#@=wOq>gf=(}YY13C7)LQi#BaU4<Ul5?->FSxyW$V`%AcDg)gw)*14Z`c`UmoQJ$^
Nl~>jax|&(Y6hEmP&M3+L@#v^3S5wR;X|m%@xLb)O!x`9@+%OcsX(cKO96p~CgPV>(b8=q7e^-Nr{kH7rBT<81xAP5wB<&Q&b5O_
LY}1Q6PphKm_nniGl!h-DUi`XLXrw}d#i4B#zip$g9PF1oP}a}EZ|7TucF8jH3xzE?@8S?mkk1_^_irCZ;5hYEPnrT)XEs3aQ$3?
4*xj<cq2yXim9nNXHV<ytq?*Qf4AMlf&}OkL2h;R`c&D@+c)v=Ab3hbV39j0%Z=LpoEfASQsvu}%LRAv@KFlXCS+`cCVZynw<Y3)
G<p2c>>r801QGA65(M|~eL;W%Vi-Z0Vhw`{In6r6Jnwq(keM6CyKRD_HiEj}53%%46&c|1hdgD?Dtgs8=;gwh*9s>!XHYN3_N$ag
wMIPNGY#A%sL4?$fXF^1M8>(*>%hJGE0Pt}!t*MJSebGyIHP{Au-4*q%cBtfZ0eI&LMhYFlVI(27}9Wdidk4nYphiQtb<c?YTjKz
F%6(iuEKl_3>;wdH~NV4E5#k<`3-YXGaQVT$3z;67EOV^MAD-ZBffpucv=W{!itUtu<Qj0VuFlKHwUyl5#Oa4nq@^xK3NSfC>x$$
6h{OvF$9mAP$t1s<@S)^j~$(2BIpO#Rosf7m9R7V_{owih4cf5KG@dab-#DxoZxIYW(aH-N3jYGq%|@Cm-!Z>!-wfrXyD8-b-CbE
Ad^O&9O-HA9pKop4h1Jm7cc-I@-l#Sjf+4~RJK&fM}Y3U5M62(n?AORNkoLkTXPc4hC$_Njo!YsGL3wy&!3iRaWJ%G0i5`$+1^#D
8ZTP;OO-mvQ3FFYDD3LaankxrG6qoYwL;ET)ef$xM45!`#PH$mREb-Ft~iv;uBA$qtfKhy(uq<GS(hb)zP2-!L93!Ji6hewoQMyk
J%-hN4ZCau;AxIUM-2lChYGQ4&XW|1VWcD~q9;tNwxcqU6(fNXK=ff!7F<Z`!N6y`wt~7b59?sG(l~2SzAq*NtX8KNz;X{52rIE#
@hw*!SkwA7ca&5TJaWIlc{QcUO4#;@-71kJmPCRBj6sTBDr1?KK+v*`+e1MG-K(nI1QvA<co>yBCrTxh8PJkKYu<$iMaq#qTea`C
(%ostq^W?Tw$m4ZsR6Kz?ixRU?j(sS|K2OQE$S300Gcv!A3*kdxo2n-`+NB_ntsgsiP9QdZ~qV;QT%1|tTLO*;yo7)wG)u;J1RLE
6FibQydxK)u2tZ7)I5)@i%!ZX=aCh$!1rPa;bjZ$SFwLQN)~?1YT3@WS!PoVg{P46;OzpcaC9Rk^1WP}&wSa=H%j&H>WAo&antRY
-pJswBY?V;{+AqQ%U->n@{Be;w5P7pZq$2s19dO1cBY?(*xq%|8A%`W>2bdX&ZUb#73U~&r+B^CvA=y?5XdbK-T4+aSw(=ngE2S|
Z2ASmV(MLY^F1F~yIN_RK|?;ZE&(8zC7wWZgjn<{xa*hA=`|yerTBm8_37vj0+}>nT(>s#JqMXVJ*LWg!nJ|i^fCeYhG0V*EQ<#h
^Zoz-CksCJpz7I;;dWX6)mu@9=~Y0~l_d`gvo_RtT2;KRckAjDrVU49hgVClM1n8Sl>b=cM~^m6^UDAW!K+XC)w;y2AA0L2N1oUH
-s;7DKR<2Qp2f0=HAg7}=9iBO?08|GJ#ZO2$<amw88`eH*q65cLRYq$dgFNV#SWo#m{p8VjWxX2zL-D%r>J3%dcGKIvv#&TbgW9u
n&dM|KNjPwmF%M?W(7_?OIuNeEWaIDZ{dwvqMmkEB1$mVdL_{sK3W;}<6j%GC*Hi(>Ghe#Y&H8|8zx*9d4FB-YYGUR)||Y{2GhN@
pt}W>*m~N+a)GJ4U1b=CNqlKJb)PBs?zYKkM5(OSHmNCE>uJj~C$WL^?cr=_JNvvk=NR8nw`kVkc#hit#h(Ve-_-tH{Qmf16rUV^
jQ$^d_HOD+o|Eg!a4#L*tU2zWcg$j4|I$>k7~|TOJved969;>R_^;b}Q@=7DCTl-dG5<Z#eWeq}|FxM1(5-Er3LA`k&e1WXt!@q0
b5066zF0?_ivRH+AN~D9xL7A}#uQ)G>`|cLDa_N5*N2;hbXSU*hIcGOk9za<m0C<~^zIa=^yywk1bn#ji^!Qa`(!u4Si1g8yL|>Z
U4^-*yp)ha;%0FA*=f$w{2{F<VP&WFU$L%aB8>1(rB!be#dUx7`m21~4KWJB1;P5(L_f3IyV|1GgTeR79Bcg_e)Kyz469q;Ei$;m
hO?KcRxVsjiT<ARhT4@rPcxd&WoovIkJ(KNr>2>l@r+zGKW-b#Sp)gHjeTB|la3$SYs>Y-g`>Lzezt)}ULEq%pM*%=|G4g<+9~$G
&DMjIlzYJ-9XU(vck97u_8FV;&Y`7>@Y~8WsGDla_0gZfWPT1LX}ZT)*RMULr^?x9t(UbF=Pj?7L0AOIsofs_Q;8`SkkLsW1{%rH
)-=08w#&+zS|W4f5rH8&##S({zk^OxqW?-rYcDH!SGDP%(5aT&Fyju;vuy{2l<xT6J>)!%7H*|_ML11=xl)~ZNyU{p8qaJQfjH$q
Iy{{AZu>k)C>`n<goVd@XmzbPbh1lpD#$9|;<cBA*t-Vn()^`yp8T6==7$)qd|uO*)SRWR>>xg-KD>CoXzV*j>90%ett+D3Ib9of
5<H0fykyZV&sW5hiJTlV<{vIQHRcxw(W`_Xx^&Ms#hYF;_D{jT#V^^9*Ial?zeF#{wx~QFjUi6|@BE-k9Jtlb<)!p}idgh9M}?P5
D?-wWakU4FM@Fm8tiufFJXM5_({cN!Cw1|gKE>NJ_Zm_Nxe)$s9VpyL*2CRDIZyH{b=Kx<v2jx#^;vrkgohNW$G%d#&V+GabFL3z
EBG3NpJ$}0qj#Mf$ExxAIM+1qwJ$#jEBg*kNYlY_!`$3Ofjy~R9!J-~Pw4B0e45%#ES=dOylw1JkBZZ5Q+{+4Aot5g@tq4#b(==g
XWRHo#<%%hw56_Aruu0q32?AXkysF9oMIe#kjE)O?X13KNmd)Y_|W3Mck#YI3>Nv~b^wC`=y>10Q^gm?LI(y^v|KbwgnlX{Kdk++
-tbS$?6xT%3u|S41~)#ttdDaEs*>N7;kSS}h;YJkQXTEww-)92xS%3y0kb7zjb|(#5*`m<#Q;y<P!cpKfjp(^V`oqu#=JTt-4n$X
P!a$X6x-$h6<nbH`R^QVbxqQM^<@RcwRp0k%S<j=mfXO&QkH}R@jOP!J>6u4^6l>;`?b!uf58akPDr|OEJxDFXsKRn^}PFakdSh+
7Vd2LhwzHvSXM(y-5I{xZJ9=*DEW|35M0kyMpZ}gR$_&SWg%s_hdDDM;Ko6D7>{<r^xWzOxPPb9faN%?E$$P`aKqA>nc`djf2ZF)
I?tcHZ6W_(?~`;@&q!^^AV&(XF|~d+q?bh!6cFF$D=!c89eI#Q3_w*-K~e}Q*G+%FxOamoTrB_CeXJ$mnp6qq*@|b`T?If9_~}Z1
!JgC^sK=@Q4j!M7(~tNJV_Owmp#*|L9kl7}i+kUoBu|fn3{WbI;CPubR+Qz+2WRD}wyp0Pc6xzIjy<OW!~1I4gUoknTmnr6Ij46}
1fOD}U%5w?!dlQ!G_C#CnUEj4vz-rO9s8)#+-^91Bs^do-4e#&q6gJ|<)oseDmn6G6f-cYJFUAfo!C)yR)<hkP_CbLsTBQ#QD?Wh
Qhmd%Yd1Y8bG;0B6$%mvFtD;T<a0?uvo-+**ta78#0A8w12J>$;0fRoe%F(ZydAQQF9yGtF6knXJIOOOvve+&RWl(%o@I4cPIghi
Zw>1-I$i*^d3~-q(9WubZ2JS_Q@Zr8<63wsa0G&cI`j$w&@`Afps^11YA{u!BAhzDFVDZU|4d$b4|q5FZ;Lq57NCuW>iZs_wvYG<
)|0SNQ>zU!FL@{JP^6YqUja=;I5o$YHj%bX*=t<{%4HG+$S3-#yZZkJsCAt+@15H_)|4lg5ap$~ze;VWQCfpgiV7Cs-XYzNh6IHO
`1972^DQ?GRr(#?s+`V*ZbQkqw5A?&;+tMHtvk|;Y`c?Y=@te^r3les7-9la6EtRx6!&_o>1=1Dw&6(<1clDU>Q`u4VsxI>^=`8?
pF5{QIKHDt8q-y<XJ1b3@E$xL&$aAj?egI7%f5Jqey~P6rX*njen*Jzgcl)*IGeoTgvF6@Fj?UA$nc$drleB*p)186=T7Bf##%Nu
HzQ;0uP;q|X7XQh+(N@e9^HGBgJ>}VgKpmO<xZoN+itjbLV{%hCxW@pe7gEwr^K7Sz%YQJRPvJ+d+Q{e#}x~)s)OFh0O_$AVcszq
Z5NM)UxbPk9`%<x+Vt!-n}OV#yClgWLhh_+G||B-95HvC<9J;g*zMJ2WAYx=zj<Fs5YsHi@)(5+?W^{FO}wclxUCB#f}50?QQ|Fb
BCeyr%`BVE*AGN~k~$G7s!qXA8q$VYE@|M=+qAO;l%WLR;NI)km1Z!tm#f6rU%9F3HK)Q-kZ}fF%?e5>N<Q<=cc{dV>GO~@RiU2`
RZwvqF1+5<=`Nnh7T3H@f!<QE@3*g9+JeaT;oTBhG}*AOt=vR-sBRPKDb<aBgUWU$&Kq^RR$Q>`9${*(zyqWk0~Xb#SK;YTrlK}p
ZErh9_TnZobT!*YMMF4hyo<i~l|;WPq@;?Jn+7z%Ve6G(gCn!$_PfhL4J*YSMTB4fL43FNeN?SJmCp@Xr64w~pBf5v(x5Q;9sUtk
o`Hz<8&g*eL+i%uZo}3uf34DJecY9jv&m)F{f`-s8Bq=ECT4fx-H`$!*-F5_PAe&DCW8R`N)SjCIRt4!HkA)q{Lk|0`;-qQbI?^Z
lO#cGeQme2gODmG7X>?4hBus<eZ{Q7Oe_71$7?zr{H}SVIC{DBGh%@YL-Y$Dx55^DQyYpPP|OB+;3TaVl^vkgCg>hh^|;^?MFZ^r
;5Z78AxIV^fJ!Pqf@(J&n@A=Sqe6t+Kt{w>Z0qKW#+K_5EHx}Fsz$xKts|$x<G1SNv(kZEjc(3GK<P2+A6kiRyxZ%HjQI^MN=Ioo
5fqejm5Uysm^Au<K?~Pj(-O^FGmlFzJ}o^yThFJ6katuLyM|JmoZvnxi-sHri#=o9NAm9S@pB>eKCrw!zZRS3NxOg%yT+_I7TK$c
{l_}qvK=2g@VIB^^^$MQ!_#0L1ZY!`Ddd^=uDhixsP&X@K8o*h7~?#8L=?j79pRNBM1i<4E^FoM)ay-tj3Fp_UXV;}er;!53%eYd
&UL1Dv5H*t#J=jVReN)6YLFy&>s0ZeUTW;BrsGRAtX6@*@>Hove@&;ay42xVMq2p}$Cq2R+@2Hrq@9pNfPZ`h)LR5Xl)`9ph{>pt
vx5{&M#28KeV_1?BCN_x!f3G>p$|p>3;s*+0`3riBqvc{`hA#B;XgqC>MPL`aewth8D3OCfG6PHXo`}2d~AIBb<kf75`7eRKswLV
88XOxo@m2L0)o<ck+&e}Fo1#D!#dPwNSOK602ykqpa7bT{ue~vK`4S@z~bqfg+Wm-awbGm<(dKH=$IJ<19cwo83Kj<gYlMucGT7|
z4j07q~d>1+_W5S>?Uo0s+@5W(kNmqwfF210AB9&2f-0Y3Wxv>hynVK-}Gr_`{cin!J(!Cq>pPGeDQ(&@!{aiTO_lC#AD~}p2sgq
#2?2PxcB)U0OJt;KzRGUTQx%Wrnzi^i);15gCZ71K!RWp8Gs|iGNgyc<$>j_{AO2w8RCx%B$QvxNpPQ0n6dgI(p!4&EF7&Hiwj~U
N$_=JGS!PRRpvif`B;BWC{7>ICWy1SR%Chelk}ypI*YB}g!ec44xJJ&gsyi(+10B5zS}lmy8hl)iOsC>t>;&u;~vOk-Ff@(CdD3&
d{|DsH~Dw-+@3Qfk+Jh(cvsKNJx;kgs{DxSYUzAF<O$Nf%!BaXczF$1dr}wbFn%OZwzw8&=Otulh;|E7(w05P+u6Ud$88)3?Wgc7
HR(E?+2HufzHKR<KLxLtya)UC_I)gCx}Rs!$!D^>Z9BT5MDmRE=18FzYM7@AZ5`5+Jw+Tk--BL{o;4MdFzY2scFN+_lUbNsI(Cqp
Vt2}jl!|B^X3881Jy$D8lv=NP%ZiRVEpMFKaeZEw(5$K4&nH}7n@Fp`olezu&6?M@DZI$b4e0EchINWWN)C;tU;eL3EzRT?fx_R~
@4EM6-!8dmdBymfn}3gMf#at3klF{&OeW!@leJt+6X3ONwfJ7qQFgTBXX<7{zT_y-W}hcH^3e|0%pJ+m*kKD&@UkDLWh77H1e3SV
UIcp`G3#xzuS2;2>Vya&2gHH*;%z_*eQG#gm34M0kt0O=uF{AWGj?J?PZU)~8PNo`P>ckMB6}Az+T#-xiXa+jVUU0vHoIyrTbH4U
6vlN8&WgO8rO$c9>1reoCct6?+Q=1K^HelCd5gR9KDXqJnCb^R<sc6v<fS8t)`I2+Ph1UTLQ;>T76#xC7RjyKIOv{d_^=7s@pxKx
%!Mh|6z@GRb?y4Ut|0;0L9(JI2&d~&jlu*v;#s-~(Qi>$KtIv=8~?kI;Otr``=p+J8e@|{b|&H9bhq4iv_FzrHLsWVBsumJvjXfN
q+OO!f>e4CaYFI|LO?pzkX~KiCa9Vo=43%7r|WN^iE-PuXqlAXd$KzK+uhF^_F&;O_uab;akl=i=!BtYrU)r>tkHPAym#;Cw`Y!y
0$SUqrg*bEVIqQ7p^6cz0I8?HQzv#%tE2@{DsJJBkw84&&j9X2zBEgq@PRbJBtZ)>iZD1Qgb?PLl`z$ajzn4UrS%U$?C`ONL&ip;
A~(-QdSawe3OugjFY<wKBzVD|fFL{`GL|~CV&NGI=d=l)=f{nBIzwNt0N;`V2NWMnFb|{_89L=ZT3#$isuAd*Gs)zwDJ9?b-FlyD
${4FvOlnKwoXi1y1>n9h{gQ_J3BeTre44@Rx~~lp5<(G>C{?l!8rMLKHN(zwFP~xO3?}GubPV^JfzLOXZgR^2|1D#c&_*+B5YS1=
rS0JiT}Y8oSb}y?tn1Ln-gMCD+qj%<4Rpfh^er}uGqPdis_2UpC=weEhh`!P1Ct#@34@Dy<HsBHl%;^;Q%=7k*+F$7M+r5V25iOx
W<|8#Y(VEpZw*01z@x>y%ZCGyOd@7_PP!#3bOk4wjX)(9hrSU_Z+X(BkU;^&ls|hWHaZIos00gOGzha@^`R)Twkv$lUZ7(GPL4D{
KZ!sbjFu=7O3%^Uho6^i^8fCN{9M~m9h;^T$=MB4TZ?J#<GAjiD9?87vKZ_%^d}5pW3})6=f+=(7s;&{9!qQwlFin9{UQ<)MLusS
cJ;fXfk}|%KR@|?)>4fM5UQWh8a{_dte0hj1#p5IN+lTmp)sl0&+Bo_3z%UR{fx*qRYVX_RaS|D#HQ=`mikEcANQO7Ate8_a@?n;
-7UZNr1DSqmq&gMPx?;3^E~=`bZ2ByMG%q@f53e_zh7JsyH1%_LQRNN*hA{@;J9A^ff)_)?d6;tF3uBxkohF}w%8vw4_&#<-E-DU
b&=vp=D$gK?t*=i{dP|pe##s%{B)hL^9;szf8~8c4+H#c4=tb2KlrAl;-}{+_rK9S@Et4+9!Iq1bI=Z*cF&ABridd;PG3zBKW*K1
_+y+N*zp*11(UZ;9k6?*oI2piVe?S>PJ5U?6X^5$cx{F9_<N=ZZ+ZUR@|=|?#N?t5t}(mV{XDtK$OkWipaP^NhQN&nmI87Kb-%ab
7>dmXerf&{l7T3N>^~1e9PJcXEf4W;Cb6e($;Tg#qxS5^WIUK4hkbYa(avlaZ(Jr5`ua(T`Ug&TO+b#0oxyun0RZsi4HzgK%9r;T
ZlSfd_hX%S`uyHNQ?ZDDaj8#FkFT)##O?ubrlq=T(#VsN6-86C0K7G1^)18#I#Jzx7l-ww7;#NGz8dME?!s$$ds*{+`Ah8byzYKQ
l~jTgNN6ZG5$g<|D1&l<d&+buG?<d?H+gh2K_rnMc4rEubt6+?GDR4JG#`@b_$Y+5l0n#bE7L3#-(-xqqmR^~|8h#2)2VD`sE3-i
J96Aspqy6hL<mAh=08F85)=xm{+_S`BlXb;C9VF|?%$OCCCI3vwxesxVfW3+ldAI+C;3<?kMd|o`7BMw)_(LeeY&y{;3*};fI^p&
kp8Crrw?ToBO^+9gq*-gat!OU(GfNU0CWRdr2u&Z7cQbyCLINmR~lIW5&+=U0~$*KCyMaR4yzyxqyrGb5yU<w=u`y*{5zg?cDQC>
V!17xnlp~P>SGo?tVC*meTZ$a+bDUvI}L`8uV)q5xC8xv<NlLon?N4NMh;<#QTyG$gP&KYu3C+^ZORfCPDRuLyT|GWjN(frpIQ0M
;!)$?p~gTd7Jn*%hR{`H7PS*gtdNCK4!3L0JdcCDIkkrKYl^D*9L!yTD%=SQqpP-+t~L~9M8%VEMz=RoLc^~7C&C0ps4nWUz6s|&
gpbO*JxmBdYg_)~RVuT5Nd!#fGDgoewvc#($lj+B-KL|j-S7G9&1$({v>wJ8O(*-W0Jc@4N)(2LM+GuKl$3G;P4CL30o-oG+Km!>
JyP=%8B*p25K~Am>jVnxmMHzjcvL{s80g69Lx4eoXjvx=Op*5Rr)YQ&EcIHVTB+4sj-v|K64PDXvcKCm7Nc?^L;O`1Mf`nE8fT%I
=<vv8l;xAaPcMVc3eZ-<$80kOD1lCoYEec^f+eI|Qb-}PsQ5ZaeoWU`xYoGfPZI2Eco#DwdtSM*Ri|@L6RS0>pX$O+y{_9J{fzFI
50%&yIeG_Ya=v}b+Rd<~8o~1Lb*(1JMi^onli!{KkFI@q2yxm_aP`$4$gnUW=9qIBhTPvK27TkYpSgM~ZD?*_XYu|&Z1~T|?uXXZ
p!(jws`*GLNbU;0+5SXx*Rr4;%xrb8sr@Q~2E3{xN_9R%!7r-%&)KG;J$<wAwBGal#d!Hw5l6C)>ygF7R(6I^lLVwvZNmh)30fgY
p#>P-Gm7>z0VK>>WERRS20|a265v^Q=PH@T5M>Vu@eu`Sb}yD*o9hSLw{yp5bQx8?I}^^l47_x`WQ)<A9Ao;lQyofo)yu29p;bab
C>er)+ZW{!1e_g@*W~-|+r0=etrU<27!+e_T7Wn#$3{9WQq9v6>A?2>3dq<%R%J^nsx5}L#NAsZKp=*z!@!Off1H*_^-O!Znm%cZ
r@2H2=LGi>*&8nqCQBF*1QYcknXI4Yqz({?2LHT+?SFmQxno622+jW-((s#1Ku{Q!=Qk`k|1aF%e3VPMw08NeNRde=jNQYM#1+{6
=A=PND3=wP*7LFbQNe}zvjiqbJ8%@0cbE=yQRUM+NKA7JtroqxwBcZdD!}^NVOeG8=awAR>?aUi35qPRsFEN&iOqSik3|w>6+$RB
ZMkVcX#_A(6i{qJROb^`xe_QAZ`!F3X$_7Ku)aL{)72u``lTQlY(Lc3xH>h$9$tR=3}~W!aFiKxJa#45lmcpcM<_BzFOiu^c!I&)
F#&6qncT`tJ@#M4))#>quy!k}KdvF&R~{{+j{m*G6DoBM%<0sp5(8gmgT{x~PoR9gg!ux6cPh%G<Pr!BFqs_wA3fn+VO>OdO)F8%
r^AOnABwlp_J@X!C;q2VLFdJnhgc9-vnze3aX_?nnNqx)v^>v%l_)6Hn|F5b_!MG=oR?N{@P>_Lnaklhl>vXb#)7mnK_sO}Oqr@`
BuqN*eTF(Ndf!_=a?_LT6L{Eg*Ke6dG2<m|d1=YH>9q;go(?-x96r2o8&P&7l^GLPEsYnw_C4>wNcelU06=xl6gO@NFVB@_v}xKE
Xw9`9<Uv&hOPU*jNpZd8`_h9=e0c_N{XWTTttg!Ig-X54DvvJ898we+7=a9G-an-g;Z&HG^sJ&W)}{)x2b`8QHjiiVAQT}0`}qJl
N&KaVaRkK$1uvw$I%7*)5=2W&eh%ORX|!6}|Em1~w2el!M#!uhRV|SlEl!-cw%UUer?2Tl{peJZ50Uy~ZsnH0_bj~)m*)@3ZgSEi
>`BCTLa#}WmOwm^=ttzJP_&vTXeqo{0Hq<2rO@a-P$#0PA{MD>^eI44b)*UrFB?GmN2LOmglJBaNR*pqs4A2_A81pd0%9fT`S8K>
;l$SgLDDXh<UioG@)PX?#Y6H2k3hI80VxwOVqy`c4}f;`!QqT2)DZW6Y&uXP1Rmag(OQci{Dxn1Jg~5gK`_Ed6C`#mO+VBx?%Rz;
T^%8zSSYc;X9Pr1*W)xJxY9u@8sKYiJXF*P9)$1%V=wkO8okPiz^VXIBboe+NF#WoK#4HS1Th8(TmYaDDnq~$iW=$8klj}UXF76q
RW>YNCNB|zibuqW;yR_w<(uY}RRDl&S%?xzBnrU9JVt|af_FoYj`$nh#6ky22oj}<A?Y*Bg&d4jK*z%z;6lPN4L}T=`p3(U%|rYa
$Y@k0CWJzOC@4UJ0%Zw-N{B#ZWqr4M=l8FF_CSV2l-!2Qv7=G8yC|ID{_S0qVBEpn<8rz#knXcmo}xsA$iDyt(py&MW;AB4?UMR2
mQ5=mPnNfNodl-wmdngcf<i!93%#6F5mGeKWJZD%RNRcpY>qd=|7afrDQ0rTVVX|z{wPseDJ3F*vHG6zihVj_wl&vnWf3UZWwkzk
=6<vC-<Uq559Lii(0x27?U+ONf%YBYe{g^753|Jao(GBc$ajVxyk$IKXm_8|fSf?}|9^1cJHX<5hG8-Ql9ZlDA?A~2#KQ?BWIhks
u<kwoPp1VNf2I|{v+pE<EQLe}RTW7@Gf5qCXH*S(pBWD24P9gB@8TIVyHz)z?)&4%Z)M&ezre`<f$n?<d7_-)JOi+C`xxmTva6m9
{KGTC9?|8#S`BcA^bI-E8Wh8@k3%V<8un~7G(%ASy>|8+k6S7qx*oC`ld?b}$te&Rg}^c~0qZCEbq~}gMy(lOA22DjW@hDrk6m(T
G|3nC<;AQ9v-x8lovL_zFq0)36TF2rhrQUK9MF9unt+ZFRCk0_6d6&>-vG4Z-GC-8m0^m5800RC^!zq-ctpnR4<5nqeW%zR`fER-
l|n3b@+agyppU0NOZ<&w6soMAkR)P-UDiU65Og7fcj_#`{xL%1=p+sU_{0YCx|YBu5&vCc6L&@btjV0HH6c!rsRaZKcn~~CzqjBB
|E^c_c$?nKelTJ?QoW~N2U8>)Hg`~EF!z@9D8v82C)|9(7yx7nAWn1V&O>kK9;n)@+|`|8X46|%vye$AASRq<KqN^M2}?;jB6)k4
P)91D9Z(&boc-D5r!@02b2KWbIQcAFkGU>><bQeke<${jpXY9A?q(EE=^w%Ba59t=3=?=5K--pp{)?rp_yA4|BC)5#i}BzIVu&IE
{vZ_s876Ew*Ct|cum@A_JxrfN?A(Vhz}|hSv3?x)<i;q!GivsV=)G+KrWN#~C4f$%6Zn*~!=;n;AqEoJ?e)~jySMQQPPlq&Z@53u
{=oh=JvsgQ{jheS_24689)?3;IOO-44Q*i2J5!%L;vJ2;G1DHw`pJp^OdoOf2zZEOkvBSZ{vXD0P6@ajNR;hwQg=QP5A=1xx(yTi
PX49fbUF+8or9s+ADNH382b}W2e41L-0s?JJKiDrIy+MvNZ1Cx($1^v>%Hds`)@}k&qJsiekM+5K(KZ_R}1ScpyVg=JckrXV4%7t
K;{Zj0`CL82NgugK!34)yz%>e&rY+c_^cd>&7c?;=L$KL{vYGt{DzNz@pr}G-P*)MfXk?AN!`UZ_D5T!;yDrh1ZH!%=zN%b{_D1h
!RyJbryJ2y%f=r-HxAx3y9b;NXxQWY#QceypR9%(@rNI13GRkZ2`GOqUycy$8FV-BIpo}HMDOPC4CzvEat4X=`uBYQf3uwQ!hX~~
fP1}~C(hyipXpP9qwseAerjpi3LnXS`DX*IKj7jb+f)@tmaJ7%Ew-x1^0ib<_=acNb)PS={^0%K#O8Up^G=Dg_R4ZV-M|e%KqkxR
P<G_b0Knmq_7(piQ(2q~Zkua*M}J=(Q$Tw>Bo3jSElYJwQ5brfm}D|i!XZl~r`~Zqc@GYun#;i4?`YszVt~Pt58b>tsr|a^v2h0l
-_+-a0gE7s{AqK62!^OI)PI$Xmt~-I0H>rC@KX&wkL|(gllx7|PyDc?;S@h0HufG6`UQdEx$eXFk{zk<U9jK1e)2eefkxwZ@NQmT
taxq>rtE%hrzJW&|HGE|hRUIaxt)i}!M*i7xBQcqt!v@kmxHhah;|14iJVaynauW{E}`P54hnYK$rr;e0H8DFs%OT8`y~HI$L~E4
VZ7-=_U-|rC$z8fKa}&9PEMi+@SMxdp4o)Xmn8a+RNy_w{`ubb$XCeJ;q1^pnZgFk?1}`^c3kEDbHLI4!aFrXbw}xHU9?b8RW<L}
88o_fmyLj=#O!4K&P`oc;(S!tYC(CQaBMPt23P8Dd?VrTPpE3_PB8RvT84(bf^s?-4#3`|BoY-d2Q(ze&Qaya1K4)HLg-<-;}`ia
bK|D%1Qh&>;y@qNm68C!kbMuwZvBU1J>(Va#uY-s^nV|E{0)<htaBqj$@|>wC?#P2SH$m*X2srw#{;9lvi4y-X*Ri&N`Qlfbnyek
YCeR&86X3fB?zlXPgv=v0sCFn(^F|xx%v-*XnlBG-**G`FMfl~kP$_T178w&%!4}k({Ik}U9)~;X1Zi&@9E{|YvySC4^-K_@(C{t
Vg);6sR(xI^ZAszZ7qep1wD?A*a@P1Gl(Mk^urasb23YHgv_BmL`8Vs@Mq;ev{|EM{Zm>39S@H_|5skz)jmIs37fqm%ftExp=E}U
;L6~V^RKgV8*Xp0^_gU|raw_)(#KQ8EE0wj`j3!$BuH{QM|mvpS5J4Y9tO^%@_8HcT}kRxP)D!AeJu;;w2vi;+lSD^rODSchk=AJ
N!Yv(9lH-5=HBF)XgvdQ(jRXFQ`hb`Kj=v4cxZc4tbcl4Q(0^K(&dD7IgPPmsEPd$)?HD%ICU)u{^<{zWq1DE2i!sRk^+?i6rtN(
H)oIVzVQ6%mpIs)=iYzheo~1(pnOJr|BOTFG<t}A#QMwNe*k=#dVQmMeit=CpCbBCim$jJb^}q`M(lx0Phpck9;1}!u+*?}Fo!8?
ki8husj8`_iT=LL5XY{PI<&Oc)^##ZC=`-UZ@1lW{7*cU#bPQ%A|#O*en3b=h7Di<zQXuH`xo|(Ys<kxdUFaqKJU{%Q}zFUj%H=n
{d^(aGfRzs58-sDOK;$(cZbT@viah*w1tDzlR^Gazu8%>(SyQkLZF+AJP=xb%sj_<{{(6NycEWQXZNt939@YEXb2$@a<asNPpXfc
mZ~{2iy;9&Zx1o3;&KM)a>mad#Mk<ba=7EW{=V*8U9uQu3-quC(TFCuV#+dHT(IQh#ljK?*V~*{qC#hP((f?S1qu*QSRjd*KJ9Ol
v_k`Oo2N}?=X+*SS7Z*v20<hMrk~Aivde`j8bfNC;gW22+hEXe1&4tcqKME!qBfR=Er=uh8b#{(>gWuTC@}xegP$G4WLKr(!4x;y
olYh83EVHXf8uNX_xQf!N`Mqk?;{QO7)QxN`_v9Tz8{(YPGGl)>CaK&;U|-SHv{w_=%_k3`M2{`NTqAv5Pif)$4X0FPG{LGdC16p
51)Nk{tJ!@DS9wF_YW_XLXrPsx@D5j#p=IiUn7qtN_ci^l3=7@dK3j1e?#;SM1xLfN7?tE$BWB=*nW8brEl)x?(@WaxBB+Sb#3hU
M-RU;AhGAoUCS*age;VIpYb<^{uJ*c)%g7bhEKjLKH9JNath9^YM<oazx(a{rTsGf7wo&6W8LXD?Yy7-RwL^5&zIE=_**#lM@6k`
(p#YSTix|1x81{z&YY}2Hg|k~<VU<dN3)I6J{Hk_?_{*!^Hj!Tzgzftw4cpowPkMIct?Qy@p0b1?U%RWlH7_P{ycxLT`e!L#yYlt
J-B;H^u8C;I9mmW?%s2T`}OaZ+KfeXIPljGmLu`NP|uf<wX-8YEGB(e^1}6(5t_7@;Z6<CVt<C-!A)oBR!%kd2O2k*hvn1qGEWYi
LfJY71frw|xa$I%q4!yU@3VN)1!DXh7Hf?C*#94A>i<@J|HJ5ATr`&3D!M!+>FMS&D4Al$wS}coe5W7uulG>@{QmQCP3c5EI`#H?
`lFc!9fN!OFlqvW{d`y13M*9&qG`_$-!A_z2Cuw*jr%`?`04Z+ADg9i^(X*A3CFLGnf>2q+uhnGzIECp6-@i4#)RAH;(7ZI!zt`Z
f2GVQQrP@xT#oraS$M+lGt=8lEZQ<~>>=3JG~ihrwR0iz@}F0aB>W@i$oR~WT@r5{s)B&|0I5T46ossF+;4e$h|<V5TawYM)_s_1
*GxG{A-jDRf6F;Dhzdy9V`aWT;K7wePtS_tW_?>2!9!S$qZ%U(CJiREn`cWxP_)vGB?(AGjU^#LP(=ka)Jnu94x$zyt3<RyjU}|T
t!Ok>m9Z5CHg*91)igs9O+^tR($LJ)MI}(sQc+C<Fb!2z1u04#Nf1!b(?B)kYz{dMN+O9Rp`wtgV)T&2QxR1k+>8)GG}RSHJ-~+9
S^%Xe8dRVHVJQKi3Mc@gl%ZNFK!yaJgem@Khm2el`r8w4@lJ#Aehja(ZL{w5{>{4V9X;jN+=1H$l72Cq?aEQQ<0@tkr|SEDJ+^_f
r*Y!YRSs=8Oz^!}OlS47P|T}40FT*F4bP*2c11i$*@Ve!GL1;VOYre|R!j55fub20Vj=oL5e$I}&>l>D%cC~Pc)!h^U7q{gK<?H_
`gz^Z-)!-tb^0fp0>~C%1Y@+5nU51)UkBxZ0ZNK|l>&M5@g)46e(CN}5Lgrd56*IL<%J(5QHikO^~OcVcO4>-gLUFT^j8o2=l0SB
m;dQRK!+WNy!%Q74Z>VU?l*+%_A@pNYzl`(B-4y{nofIDje7Ll4bX5xpGgc!f1|{1NjGLNF82o_h<=T!m|<yC_d0qe(|B}qi1GXO
#6wJW-wfPnA{mxuR5AgBCp8UItjDPG@aSVYI?lEvoz1-z5|OhGghQ^k4e2`O_Axh@VWBE%o3jTI9g`e`!d;!IhQ+$)V>oL|Wy~^R
dN}aXAwcErL!5)cKs2#KXkZ~5%E2K4WgNha29TvKO;HuQ;g~ma*I_G>T{Te#BuM85Af*acAkx9pw+29=XoL96pC0{5zxaet&1uK|
L7(TR8mGcT;Qj04&8Z|pK`327=B&}}`?1y*1uoy2mVq-uK|go$%UTqY4|0W4rZx5?$JpKR+gjWD?w{4Q^uNFlM19nSL%M9s%bCKf
`SiP{p1noPU9$~ns>cejJHxXeeW@hwXxv97B~-KUKsMFXH8>acY|oh(_;!y71s>S|;-c%fXbuXcEKqBN6exyS5D6c&kMYrLkyDpT
IuXg%_cQUr(XvdCm&tuPTKOk}1s+I|+8hybna2Wd{5U|;0sKFinr12?#>vDbwC9~!y{1!!3lkox<Kx`$<6+RRk4qMKJCqDkqTpLL
Q7vFeq|;g6Hl@Q5MQM{$T|&k9d=SFXF98OSk{U=Biv~esQ&Lb;#sY}6F))T}5_vDF)-z;rrSmHc*AAwZdj-(WK&Vka%A;1--F-|`
g~HYpG0?hdL$oyM5b1Oh@p8<ElQO{yW?aS6c|xC7teGPXn3%K&!DJ6>QDx8Wdj*AG&g65>=1IodN_kXgTxC67$?UpHCg1N$NrA<n
$kPZ)mH~`FOCW_7r2V7`nS3P%!Go49PQ0g>I#P%phsi}$+{uzYZH8iLA)#5tK^(0XHLqH`RN>N6kj_UKL+@9GTPC~tu~MOMpJ6Qi
%H0HTI($sBx=)lB2TgyLvGPJn4<6pM9WN__8PLD1vLwsuK(Z<|O_QwmndeRzCl8n0t~#ng7kV`aZAz9RA<{*NxFDD%!6b7CjY_6i
xxCyt%39s6&t)cFQ5$#dPuiKPTe0w=&Z+PBaDQ&}Q)7Ii-g>wlewCBSjWwPf{Hl%kRcx|BNF;+IO#774Uoc8kW*p?@Jo4xIm%+*}
fMhYiTjuYZydb0$7Ua`cXsxF6ovBL*Q)RTCBk!GvqpDL&w7RBnk@hrL>XzrFt~<K?H6w}}M`pa$2PnfKpn0pR+Tc(6n!6sXYE{td
jX6Z3e3<7I5S4lLr3MO&Hoa?9Hd1Iq1&!vBxU{Cu3o428!>R}oieC%~N;n)76~YHeKW*y20te}}G4042a)l*~SFRDj0MrcJ-cFr5
@^W<VEbZz0ycTFKV1P?8WK^yQK*b~iqAjzeKY?S4S1sO5tueC+eOMYJ`juuLIH4d(>&fh96T3Zy21G>S)Kc61xzm3aFzd~PcXlS#
K_iDwNgF6>X=|DkaK?zDFPEQPRe~(Gt%s5#N!y}RBBh<sq9}fQY?B6Whx*L|XHAe%MU;p`a+Joa$)R?ni7wHkBtK#u5I-t&YqMlZ
2b&W6EMI|4Vogtrt28K~PFRvmZxkc;nyG-aP&%Qj1PYB}j4=p{Fo9J}HYukJ%b(JwrMAE%)Ujk}(F|IE#fxM~xl;qd2y}*nf)xej
&0aOFadM9=cMVV0(mbNs6eRZZ^vR=&9dd-7J5c!{q!HYA|4yri2}dC>#KSSNr9xdb{Aw(-`my|fB?e%hnvNP&(RF7#XtI~KNScB+
bpeX-R8pRVQpwJW^09(l%R{kw4yb`=xVC%sq~;4-NR6aAok21y7MPxYQhggDw7sl9Z?7|k$kwsluO-f45<bZTM@!ejOQO?IJ25%O
{5q_%SYO_pnS7XuIwG+S9Sf8Q%PsjJD_=C?tZdxJe|>!?crfdA(~-sDTp#QD?zQx6n<7^)x}Z6T`O+Fra9EZ`Fvsv}EKqt~WdnHb
;}rDq&Ux6-o>fI;qJ(Nm7a_qeQ#ExYTA-0f0qt616as{S2_?&ca=?wLR&&)*bt2_2gbO0pT^K5D66}GEOja8(-X^svjP*|hHV{*m
Upfbh2Kur^HWH7sZ`-X0p7#|ML(EBcwEQ0j3J+wb6g(Jq-^){XXmP4XZZcHan=tl&otwG6oE$RqK40BGIEpBT*vUpBHu7@!PmW$1
+n8PNb{PAUIQ4a})tC1Fo&K-Y(>^cWoTG(jmxYE5KL2mc=rKd%zaH#ql-+NR7sHMEXeet7R1Gbl0f12ea!maVS^vpgixj7mKVt$N
m7A+m-LAt=V%I+fIN63?zq*r_g)&BqvW6Q;QI7Icq}%b#E!_nKyz$+WWFMb-;4X$5A$mY$4!GftoGty`rE?-AZ#w`GK?sS^q%s<O
zJ+u^C61F2Ko=n%7BLL{#!N^{yO(Ez8>GPoh!)g&J|<XUco!*B5Iv>H@66GJ$GDOchylNL^LHFHjuI~1bqpHR+i5uSeF`E0ltA^@
=J8szZ^?1ZNQ4ciN#a!*JFgx$K`Hv!2~!y(lCM*a<(crZ&Vm<)ns;UM@n=$K0%Ox&er}~0T|4(*#awrw{mq9&A~`|U+g!$&H{{&I
Y1z!TQQsdY`0PGw4##3AWv?4DIRfhenDF=&5NJod%rc-_MI1qu_GqW8>CNRjr;lGu-3QUHTc5{QF7$S&h{V;~fer{gBS7l2gVH48
A>4tcn=+6#Dri{r_{zVGDJLCNR<l+KFU3G!3Oa482lTyDfpc?ic-x)$KH($?9?pPHoc((5zRG?UX;+F`;t0Qv%o+SIH2&MFAlHrY
letraY6S%V{jfesYTYlV8AMe&-Da<@i?5ZzGNd=rsWFIzw^*1esVbCH@q`LRX%zypR#p(U^<-HEm4d_gap9ZqXTkWlp+P-%F;vDD
?iDhdjm6Eiqit=tI<t3ocL4FTYrw}TeScdWbVK9MXE|uJP*KK^R?9Aad;6xua%0&I-|0l`)Dsy~a%snoW<>%HA6X`ju>mtTI+~uh
d3j2Rr-&~Swf-wtG`VgXpd<H@5upTg#s?FM2{P!+2q2MC%s+%u6#X)gG0;A<=`r>Fzyabx1O-9hpS#6%`@h5G@qhq=5`ZVKuPw)c
P?CZozOQqLaZh>V2^IemAEj7ye)B=?X|Hx^?7yc0>6r=I9sOI1=AL=W&Vx~98#(<BlbW7bO*@+4E_&wDU)MrfMt)YmlezAP1$|Gj
L84nt`X8{b=kM;pts=gQPhR#u)|mUG9&=&RM@m2@WWh8BYDsrr*io71zL)323lOS8iF6%f`NX@y`>Y(cG~n{-;5cwQa>KE#2DV^%
9fQ=-LW<{B`0){g_;**S1_w|oM*fT+(R;5j-Zfzs7CwbJG*xQnjxiMBi!;-Wz3wX3l2Jn~{Gu%n*?+cDoti4%Qpg8Uw{rU2R>~|d
b=QGuGowkBgu%kili%TbubF|igkht=D8|eqCDgk=y5#MnYQ%@|>$vjzzB@=j^>*pN;y`+c5uQrNYHv}$E3buXLuFvH_+Jx8B8KL_
dw4v%Gu`acsa7bs@O^Q&r93o>mrcB>w2Y;xxzLFa@kQb#6;=m5R$7i4C{bKVhvoY9)#7tF`Cw->t7nfEKDCtP6X@{KMk=^4(L>La
ygX_mo;Pfe!oLnXi~o-w?dc?vc%VV^AP{vSdPOVaDT*s5oxislr)#O9otpf=-hUtLA|v?*AJqEd96i45iZU)8ztgVfIKNcuF@Mf@
L$o#iVt<NnzeBh=(_@&7nU3qAwa<6h8yTh8f6GC1zJ3BR9ZuTY$|dD02lt=G2ce-{+AKmu!7<^(`Jea=e4q}%-UdI_cZi<s{|!^i
Sl3g^nA30cn^QLaVc*F0eUs@>p6_V3d>|A&Q|qVY?vj+eq)AI9FZq=FIzx@@>&!Hun&M<UzE1zZveLx_VG{q^BPl(^+I`)O8V*gf
68^GJ)OYpdf$E3rJ!8!556a~JvvOx`uTKuMiOFmWO}sKtpuJ55IW?%DA3&u`5J+AVK~qDL5(LGNgT+5<l<>Ac_!xBO!1SB-qcpU!
zAv-dx6jO{QS7i$6l8Hr;X<k0NfJr>S(B@!t`|fj1630_1wGU#Q3Vnb_`=;miss?55;_)#U+J@u0@gzKUOlWlp}=n=K&P&c6UE=<
+smSzAaJxi>fq5(hZFxDtQ{l?lHSPU;-IN0!vfVsE-y~36+0ID(L@Ls;;W)}0>qHr$&eMuje@lhZ{L&F=)HE1O>{Pd^Ds{E$E3!`
{#Y&<>;@yZT>k7j%$<{9LZm8<cRm{jWZpxM=QB$-fKq6kAEGjUSUluNyoUkHKs&%!6bL3R$g&)mYs@HNP-w!F0ekcd8BR!tPNb9v
jH)zU4-W?uneFNthhpq`^VNuVEcW47LS7&ohA5kZEIer0&rS`4gz$PDx<1l{)cae^@jJBtVUXHo5uxECZ#6tBbwSMRQ(^2|;!!@y
&%PY!19)*J7;tZ)N#%tyW>TDzVhT;}M~<!Es&+HP*kX;>Ny2;;*iE3%XTHwF;*)1go<>m*Xj!|G*=*MO!#n1gh??%_n%PKh@B=))
6mE|CJ?zG_e_7OeNqcZ^Xa~e*hFVEX@R!Kwb;}d#GKxEe5o0S)GGWLe<2qBbJUPBcpUgR;x{f^`J1MUnP^OI<btuWn1p9h*^QA)~
a25h#cz6N;6X_s521MW#1A=S?!1*hpaxgsNV1p^<d+;zgg*Kj2k4_N>?KB(CK1o*k>qWXe1n&X(Z`=I^d-C%FN67N0?xcCVu|VuK
KlSNfXP)1X+Bz+KxV~Zpk2X;jBab)z{-qp$pY=9^{Q=AR^<K@tSJa`0Ygt|S<Bjh*@Uo2!ILqjiyh#E4d!2;OHrtbq_*oKj3Ot-s
{Pu}?;iXWwY`<f9M2hLOzcaJ<O3fPNYe#p$rv%bb@4m~nd3C(;u>)i$;{Dw(^kg)`X$9E;{8gc)G=an`q@$Qh0*}Twg`_1Nu;KwK
AZZE+Dg(rn0}~Q@PO>gwq%$rifTiC8;u;Y9L!m;E`{mN0{Yj#RTP-B028Ap-e%N2|{~!6lGJU^W?0r%`Cy^$8)8+0c0bOVHfDj3<
h2a_YX_M_Upm-*VW6yr9J`>9W2dsX<JI}~zIU@3?PtS^Ce=K0B-XBnwl;eynNEpT;(}*b{CI%SUbX3-j6eL9@m2&F-vWN6S5A%S{
dq3i8{8E5pb`fy%Fpe;)|4IA4U59CZxA&Fz3Y<qk+l0ybAoK_BDpH00{Sd(Ba6sk+<`_4gD)lfGAYH&6y|w{Em5L4pun00N0Rx~=
IR-=QKaW0MhwRFKZCk64;Y%U=Vt=REhT5KhiSi6X|5*<SSdkv%=nsy-&`cqrv@&*MQR(f}L(os^MuK1>CSz2IDrJ-8oFIQW3MdQ{
j0OO3dvMgpJDDZ`yOg3N9jA%I3AjjqwUA*6{vYO%ron-Ir}Lacgi_TJAu0dL(I?UuVE1y*yr5WoG)y>u4VzI@*SO?P$HT~4MC^xa
N=(vw+<~UfFzwKxI%8B`)M025$BJzJ3G6=6>SMgzzkWi9`IcfBjug<4sWAxs*I$Lx56LeXfMCT*F+TVl=1SM0KMm=c2niivf?fYD
oEiRX>9=4}@a{utx>NaO<tTJJ3?{(#vWL)9e5s&ncc>%(K_NiH=k|x<UWeS3kg9pIz^sy17>&rC6ScBk7{<`a5=e#p+!_+7XbvVL
(4A;Q5>;?W=oXJ08j<2aGlvKoI#AFoN;H%qh6Q;gxIKUy55sS}WwEklGEZVgBv2b?QU`ywOeC6J1p?l43<r*IdgCeh4dF`-E|Z6I
ZF@<4-qYtHflYbM6i`yij0{S(!v_zE_~BH{i4Z4Q6AUM0t|NN_nh^~N=o1v)_Wfg@f#p8%{#kbCQXxt;jFFCFe_RAaOvo@%1u4I!
wA_qRRU^-;K3za|KQw^%d+?`ewK<$o(As{Hje5T<V+t5f<4Js*HA@T;AD|AwuirjmylAon9Y$h_3lUTWQYuiZ`ar<)2{e?^jZWYf
P=;s{MH#3FAPkt!<x|=7&dr;U3&X@WgYyo50HDIWnO7@}h93zepMY)3lYNbEvzG1}(X1Au>g~(kZ$Jtnr7P~Dz!0!i5k}c`36`cd
5A4SqgBUt97!4HBL5R_snW>va{J1nCu@rFLTnZi2b~JDjZx$H-V-I1}#)nif0bx?0p(V%|bQ)hvp$O)nwG<kq_vf~WBc*Cooptj5
R!bE3Tv#}WD|}%C=Lmd49~rS9qEqeX58kz`bYd9(leR=Q)52K)0JE40HN__>1sC$Q7(El)ls&I{f_z_2iqg_Q5-CH#dv`eWAJ$2L
$?G^en;h?Afnr0z`Y(jcLZ+v&IkZ!8Hfx24#i+b|@YsfdG~i@Yz=Iethq^vNjwg*j4<e~1A`h)cxha-{hzO=4Qc$1?FC-J_PtfA_
$`nBb14S~PY*njcAy_KZKVlex@<UNj!lSSzD$1Wy8Vc;~t7;_CLlk2atpTXUo~WVk5TY#gY&tp-qOf_r++>Pw>|mNS&S)~l6Ide=
^iT94>7{9FIF8UgJvnwqNIlYU1^NQMK3EWOQ57fz3Tcc~3D`7I6;esiCz$;c#Kdj5l*u}FuCD9M4vU5&T0o&$l7uNhp(#oP0^ML*
0%Qm(RVYHeIDm?RB%q{96`SVxzl;yUL*n~lf`S?eacTi231NSCx1SD%CyoyMzorP1Vv(6u_v}B5Kb^NYxG?2{P%LDvK(J7ysnk4X
^n>z(sgYwHOyffs%hM=p#T}1TP6;n)Q87po6fjj3(=?#a!pZT18uOiqeI`puRi9u+sFm=zFvD4sCT%E<5~2c#4pRh=fwzvC?*q^5
;3Di3XalzgAm@%Mdtj!h_=n+u<nklh#x@3uquznur}a%0RQ-w_o&~&navu(d`)!A24u3oY6!i{G$mT%5QXyvo?ol`<hO<EYaF`DH
C|viLV5HCZr&I5DK713C(#Dej%^wF2rKU7oiCuv*Ufl)3Zc9H4!R%&9DPk1R8VeeYDexIh0`&C!FCG4z0<MlSNgp+gL_$=s)ET`z
QYJ~PqL(bjAG&`}!M~v;WWL8`Fz4XrCN0ya(ly)eFXWL2VE}=l8U4UG{~`CM{n4eixIORcKj;)@k*w91WQs8OOd#|q3Q`|T1B3|s
<E$R@RUq<BU%EA-K6W}E6I`aUF&M@UzyqiU#L4JNsoIrbi{vZ@!3sm(D0wpv)ADfNorz22TJ*<;Oxxm@rYr-|Qm0`d`%N*R2SpHY
2COfa{5%Z#?Z6z^=`TKeQ^FJ&-Mc~gz+zF-srp6;z9I}7L)f!0Aav+^7vD?fTkWRCqHFwpM0fV^>Q62_ry$ZI^>d8uExMkY0RYIS
d?s#EA;?|WnNXh`9ik_>#oOGud!u}t$=a@=(f?2sLqHiab2TF5N_c|6CJy5EaINuFI$*Oq==SUM56JD<pUePCFc0O2@Xk3&%6@VN
n=U`>#)0@ro}C7hQa)Z-|N7A1Chp2Zg6jYW>xDOWzA>m4a9<oZEFSpQj#$C%z`l@f9r#0;Dd8w-F6da$IRY6!UH4)9EbQWd968zp
kd6pWi6$Zvl8OsosU9H2(9}#JS!5V>L4n?oiKm^M0Oimo8%u0`W2XZY`=#v&`f6_vriak;UjX~x_Wg(1>V7GSQjHNV_L!o?GAG-M
8)DC0?-#w)KEd6RB4yE|qeC$%RaZqC7HSB9C<+Qj6_%q~qiE1=8>Tp-nOvamE1~h;^n18FofMpFYJlr2pqLF&2VvyuwjhRxo`W|=
2-3O~>^z+7TB#}`LZb#t3b?IeljX$?o+be9k?RQeP<DnOs+7Az3{4P4mtS8`Lw@?E;z)2oIpMzo(O2z4j|}7#IF%k<xb~S|Xa~*#
ZiiF5XMRlr#2N(?hD|c4nCjIotQJjs<R<A2wn0%ppTOhg8Sr|smQ|}8N>s9rGXoIA3eiwdKuxVQM$4M0rRx}ylC0q(fN3zJWFmr-
yoW4LVlAHFK-dZH_08D_A$><sG#~ZN2@u+`Cj;=HZh;sEOBs(dtPjAp3*%@ejm4e9liz%}=6j*e+V>dxwJk0wI~QW^gSKi3EN150
hxmC6ZrINX@vWr63_#OM3e*&ePCdtL(;Y=yP#bNa<a@h&c8ENc*aP-}Xy+s%NF4GR=ijBBLK?pjKN;$N&pl3h3R9_C#J@a-L#*e(
_FfHyH#`qMtK!|lY>1LmrVe#-x7$Ak%pxGX(EAYVH=61b$D_nG*~4OOBm$ZYRAj~nyUK??7ml_ShmR#U-d!O!iHw~e-ML}%?oeV$
)1~1F^Fyb5cDNpXA6>THRtkcjid$z(VbRoZp;!#)K@omR_Mj+-0+dH!L|-)`hNwEFgl2UAX&ULveCP*ReMSzS_nE=u?hGN=#T@a>
5KQdA?Y0VJnm3*C)!D80`*_sT1L~8=45`52WFmHg5y}PGvKLG7QGVb%h7m!!4)p_w;~H_Cp|OdvW+^I?fT#)*imD~kL1fb@K)`G|
f*{dU20~T>Wg-#@W=a%=pa@KbnpUW_5R_6&vH=z&6woxp1BgRnFshh+{7Q5*iA^9xDMHMI$WanR&=eH23UW>$G@1q_fSIXCg(9M=
nTn>GfC)<fr&ft*p$-`!4H5O6RM`5U49FscooUcFXNQ6s9<xo&_58j6sOWy+;?kw?%H9NYgypOmeFsSeUGBKz(A660(%->vl6eWL
l063<&}IoFi9(7vo;`!n=?IUI%P!+G>gZdpWNE0^5Eug1ksaQvj;QzU-XuEpsH0<tjO4~FV*vMXOMK6Umh6Xs<D1*jc<*@Vz1a>n
&O3KfX^&1rh{;5HvUcosI?^AE{FBs3MKXI9UbJr1pC%;O`zI8iF`5<_>xEPDQ0s%Zjxs$7Z&|vUU1%$(e1@Ff?=`7Xps{5frAHh=
EX!zhiK-g{>xB%_IZ~0WFi%ew_BBgQQsd{jrfa>s8%wOXp|F-4q@%Q(U`16o)ZZqWnI#pOE6N=l-tA0<Er)N@nN4+Z5@3iWs5r4)
L~Tp=XC&X0MIlAfHsH$g;s3Vk8oWkzSAg2vRZUW-72{ga%5QLZEI1ZrHo&P8ax14o6m+VpAc!oiE3I>}Wfc_AY%@rRTW1dFW~h(-
#VCmobyWR)!R7U6qGJx#o~MVIh*FCd&C-#;c54jVTGl4AoHTTmiKlGAfrxH`m|G2zRNE}IHis?eH)hz=Gce{?X_nKLOUBuhlcNU-
5QI_gcz7m-BT8TsRzjVMK<~-Hw)+7u43;pQvZl0Q#iC#~&tpV-4APu$pDY}Rpe`molJ9nNDY%XpW;(V{WGo{rsA|`!Zj0RoFw%gh
>CBv<Lm}9q0*7SYFs(VEqdGW!j)cu-R}S}e1GO-un)h<fLzi1)UWD<jG3&0my)1b228UEQT&CG)d;|`NSVK}g8?qS3yib>(kB8+)
tx`|&pF0~v*-Ipr=ig6Qd(CC~nYY=oiS+_8LI>^-W;{6t!@4xa1K;${M2SxDC1ItoK9#`+V1!Jf7Rps6Xs8s1Dx{_m={Cmdu^~=K
HpW<p5T>Fq-~$VQG5<~by7a-@*mraC^ZUN$#K8s+fKno)1u)AjC0?kycWwlw4-PnrL6V9RfugFGkceprgrb2d0)?cKQX!=#8WNC*
SfV1JnJ5XVXrI@#Ra8t71Q7(aGEpi~MNm)_57XuzTdBSA{LN1$F$~@aY(DOt&wj(89Q%~<lt_aUODqInz|@o1+v~A$#H&g)ruwd_
sKTkK0*0i3kg@D^p8)&c;Ld12JIU<>j)q&)%GfLvpN!z0Q*VfRcZav+O=xmec*fI-)eiEF0eFXLN)k|9pn@?BlNOafXJw=!0MIE&
YZ)JOgh&`(;t;_C6r&@>0VOu19<r1M={ZJYLQHpY7u&(YZzP}(2n5Ac6az%mtU^+clCXv$t^pWii6{txIDZfCw`Zt%?B?{8=?0#s
++^GnvUS;m)_mb}w;kjWaULXe1JHE!Tzj*O_zuz78i!bWV-OCK!1V0N+AuwbM-S*&-;U^F%YjPpa%l3J9<mdu>S$n?kWYvxgirB)
S=OC8Yh5J?BSS>vvijO)W@B(J6}oC=E#Fsi9MQFCw4$=rg{X@{mf2rr93yG93)3nw6f9^S-d|s&17sk3Hb=m=Fh&QZA$`#7cmWOd
HoJN7He9%G#6!h|sEEqStOR1nbnvnVZG^U;N9G87`F#PA0Vn1M?UM8Z^1_a@22A1RKwB(Z{=xAe+guJ#gXKUFB`y{ICb<~X&?2O1
gbp;{J^8s8<0FwHp4;cGycJVRVuO@B&kn5$Hw=)Pk`d!bU9FICt9$Mco(LIOPI4KV1CE?@HpynRbmNnrz#p3+bZ1s(xx!*agn;FK
5^eKY;+Kt~<Hm43ZpS4XJu-n;ld<SpRh(7++}H^X@F_!yHYG&`fm2OnDDoSu5kosDV>exEu)^MWC@ew(P%<5e71$YUt9!`39tv6;
9@DDct%>7~BrG=*7!2|*tSLys9lcFOdvaZd7rTR}pPhJckji-kWJIFx!K_wF&0)xGp@<_U#?+&Fcg@l{ywqekR-k5%&tPDzYEyU`
0+rQ82y;M5@?o3M<Q?+hG;TPDW(5@R)<9<0NOhN^H<SUq#35fk9vbqOmh!}VU~I#JbxoeTanA|LdnsWsQ&uccIu`OoB1i^{fcJci
*55e;dkaI8s>UG}N0D3TOAT~$3j>l7kM1l_Wuxz^%B$411V_B7m<V%Y7!#si-<^x`Fo&2XGn84~Wxh2mA6&L}i0^W9yK(|C53A&1
0#UmJ#wXN;m&P2c8mBT^T6d}g2pC7PqB|&{Nuwq2n7Q$0U~>i}vEc}a$)d+e2;_+}V0b~WQJq~z)yN2S;Lhrf4KyJtHl+G)Fo7Y2
1;FD)#27i_e9T84WDOXA@SU(PlL3(sOh+!5mk4Nw48^#v5RPt{8gZR)G_TGxS&4Ey`H|MF@~nlmx)aWo`MevSDW5&NCyF2*Bm^3c
H_Jli1rI!VQGGWI<si+s$m5CWKF}Tu#Y9;Gb^xAva6BT9SQrawk+_Ud?#2duM7f|5?I9Ru;QM;@0xBfHMM88KxWYJe=ylthR%YSH
5YTI&<Ta>C{5IdG9rq#2Ihxv;g9`NGYX~5yW@hE+FyL~_M6r}@-0s2T-a$N<CL9v5o+&0KwM)Mq8VS2PH32xGoh)3$p+}PgPdt&(
G+F9~rf|YKHNe5=aAb1hvm|Vz#Thp~^ogRe1+)gpXE(!$gB^D(k9)&{gM1y=q!<W>sdGIIKt_xro~G&rBvOG7&@hCUQgatxU4HJ5
j(HsrHn8;)LXN9EP@*FUfy!&JMEOXt2@&U=rJiPz&|!+0s=(hgk}z;Y3(~M4*}!co9t0!QHTG7dj=I?3aS|65EO0o(WD^6Jot;e(
kVZEHkai9>#97(7RMs5w>#oMs<gVylh>i#-PN;EZE8{`II1{O(VUjpyzGQIXS7LIM9yWt4T7aW=%e@CAU?jo`IubIM6a?}R$yRI`
35-ZQNx<uLEQz?dtP?P^c}i!-mOB`J2&>v)=s>o+*h0<6LPtzA%?<Cyak5}{LAN`63$Zf@8eCL|01^Ph8oUFO5nXRXSH88dDe_sO
22gs73Dak98`+~y?RQ5u)XHILGh?39)i+C7NTt<-*oHezp~2s`14iHpAd*!S7id0Z-kXyckQC4gQH|U7)aHxT$zjp!emktzovDHh
rO64MgdWVAutVYv#3Ka6i*EB$oD(f!PI73(S>qM#ZzObuuncC!wYuEviL)hbUOSP5S-@(W6nHjARf8xx>vJa84);2I&0sfnj2>wM
>r~<f7=TDJP#!mP*yDOB?s+6)JlHCBIZAda$pBnkFan&48mPtvW0|@SCTQUa;|`nFGpe~d_D?xkDt0cYOdYfktJvG%9Z+uMa4GY#
aad?(hZlQXILCx>HgX`|xn_jtAk@e{J#sAO4k1$*)LHC^CL_9uh~gEY+^d>u3OicmQbzS`RpW8HwlXE0ffyhKRTHw@%5*Uahq@Zz
)ODyBeAY5MZw%w-n$ZK;WbrTsMBM>hF&3roX9S2VU>3%$hC*H|DL|vZoguFblluVt3IuI)VvRMha2z}!U<E_ijq<uefHB|%*`D>L
2@~(g)_JjOw@vPAeCIPYgz%@`Yg%i9?Pk_+heNIg^Jm1!kY&@zo~rY_R<sm2($%y~)vbpTGhEua(Pd5xt=Bj;1*!*k<B%=|4MYlW
7zDhn_ydPDAs!y*aj<xZ7yw(qn-J!JedS=7khEgrMt~%85L1+vK?&MN{QuHc8|;YLr~=9jun~yS2!pismaU8A-@+UU<{2cH&pR?$
K?5mj1Yfw&j`By7np_tiW;o<j7>Kh76^~XAlE{&p!<7Id%`7oX*vZBkEk_PhjN3-{Zb0Z>pmjMXe!TXkr&e|ySP-KFvkt={6ycJO
e5NvR?X{`3DRQV)aR_ak+y{%!YXG&QroHWVVuFWl>7-vCoO5*bsu~Aga!*4GVx>jt1Rj!isZ1G2c|1{R*S+FSw5K}G3hAPOSSK5B
nv!j~3@qFfbxDrG?#pP_w5uf)=|XmgOzg6?FIr|}j)0u)&nBo|((f0LFeSrg?CT~qOfrWOBq~Z*a+%=d?b5<c&Nnde*E%(lF<=Y?
Wt1vM@R*$66C#%8q)646<%Ix-r_Am}1BhWND<%mZIKh!Il(P8mg&Zw0V^`H^iqYjB`WtuOhobevb!OnviV6!iOTE{7M8|~3c~)?N
NhE+7m0i#m;Gjqh&X$NhS5|2ZJ-A`+oWUr`CNG{Qj8LUSS(IT0#K<z{Qw+mt4iyyPA-k>fm!|CM3=H4F+fjDdwUt>oOv)WmUmpA?
dY%b57~sV8k33-4Ls%F|0)^`OE0d8N@JQGwhII2YmTH%~pmdXlXuNAe#XJBgJlM4f-8votu~~<NIFmUzI&{IZPXn3Mnw@-RbP5<6
1BhPI_us41@Bbfs04osll0%U{*)CWjQ#BYT5-|oQV{*<X0VO7o8d@+0?ouJuPOZQ0`|*<FJB}P37a+gSfa*YW71{6X3<3en+<zih
Aj)`{4GbSZOdWy(Yqf~ZsoD#@e+aNAANmL697jh46iAGq5+_K+p#bEEK!y0o@`b@PiWCUNNb&Skd?e5q&PI$dC;-Xv1iTvw$>ZL3
-izUwcZ1hEe0VPAj46pSWEmlb*<;zs_5}(c&^O%03Z?ax=j(L>R5O-_C{*APU1k`Ncu<KWV}u79iC*_-c^otsgntg?NaLZ(x#E`c
UqnXszGm-+9gO5@k}J;k`SQ3OXfYB*^f*D*ra?tSz~6=hnHJ9Z6ULR~%17{|4#Q8!(T?1?JaA>a<XumYPVf^QnIL)TM377Yh6NA>
v=}iZw!lS!p8c`Udi9zd^t50OudPf-<r$QnhcfxV{dm$Z(L-mz;X|ZpLOS9^o_ku46{wOi1zHk{mo{ZLajx|sc-Upe1f3u(vM6M@
WB??_6J1EXdpy~J%kcS0!JZr0jkV1dE_7&;9igCdG=LsBU^pGYhh6BV{GD;@+gciIDRxILgw>|C&096A!>Op@2N;3Dz!)SkkN_Zr
By0pRUfQ|d8~%SPb&&oh#HL9nUSM_+?pTSjgBA=FK}><&3Sm9o!mUElFoFMWp(jHEVotE;+H!N^>L4TkjaLfGzyZ}j!|K3bO*y|^
fa-Ev0g^*hJdS<_2MZw^J5bn~E9Kld^CH7HeTj&LEmsR8a6~PGR9I1=jBHdSKv78sDlkT*oJDMtJog8nj`#tHpa>`!3=a_dNvD{C
kMk2&@0s)ckzjCR{azfp5u8)_v+hvm5Lhx&mc>FFj4nd6iyq>^zGoH1t=!QSgC!)ANd+Co^lx|$Y1N}>KKT!j6o>gTZ($e09~AtL
&+}?%k2tVt5iMI=1*7L6L&bnk22T(&N=?sSXVE!25r0m=Pm$;2Qyd(HB9&}Kg`mWfLq}swuNcNLoQ;+eOJZ;t;QpCUlAo`~$!O$0
zj6fOSJo&fYvZXxJj3{nrVT{gdXRSq?6+iT79t=bp_n2iB3a_e*UWu1Tp39Gvt`2SIjtG2cGHE&RqVnp04BvGSopRo(4a*e!9)Ra
E$Su=fO3E~20OY*OE!$oJv+T~uDOMwHkM+Guw>ksX{rQ}kq1ow5CRAld$9!;*xQiPhZDy0oc1o%=@m6nUp!!<S`<`^AwmK~1gasi
_U^xW9gwN)%4hz(hU|gD8dQh#VZK>Hk1T&4-bD5uK(SC$svd7`la|<Z;XC{>KG@7b;&z}qhxg-f_xdT`ePY^r<0p1=76}EFwp1J}
_wdu;;loT|4FKCG-=YDHqCCpxTShca()ir%$EYGb0i2eXD`b>5cV?Y#2NrrloF@iDko8yNB2bi@pB?xQKAk{yU~fAC=>Qg5EP^1!
4m!@%ZK**eQ7njwk(4X6urp@og8`F0b_3|XC%e>9OA%8v5k$a2NKry{EJ=)PDF%`FkyMng_Z)|AcDn`&yOZH4$LdIs!O>X-*Rkyi
Zo$k1KtR&qVLA;t`;}DW{drqanhb=`d14+(3Kf!BL`6%P6h;0@$Q7~++n6IKQbXdPNicHV2}pa6TRJulq()UJph*TLB#=aAAc&OT
TFPBi>rM=>8*eqeT;T^L#gu_(C?qIFYeA4*CBtIZA%KhvNE)=o^Du}!Yk~U2B}bJ;CiFRs2}GI%!xS2TMq`=jxsc6?2s>=ZTB!j`
mVrV@buj@|UE$)<XmZu!*e(DU_Z48IG0-H0yDDe;RQ*by9y~b<hYX4F-1syAL^1}>Ef^Lc(%oIk$k|?OZH};JP^~w~M4d>x;zUV`
6e(O*fa*0Bb|6P^0LX}l^AI=oT7<FzN^0bhKh{GGG9=MLp%F5IaTFesQ4ug9Q3v+OP|#u(;lzWrQ?Cs`+@~cuFiFhXnwyY&Q5B8A
e|Fp*2|W%<W9FUHxDR-KC(qge?un75KjS!4b@KxxT0^!il4UWBp-YEH+lIqgAKS0g(AoI4l#T6kxg3`+rzR0G_(GJjcZQfx^6Rw9
Zb~3viZ<?kmh?MNJ^u^a9@zD?10ww{uq-ROY|ZU~_A_=Ei#BrED;r@^;JA>VbmyLCPoXGpECPT)z#|H(00g{j^#YMeB7Q=z=sTq?
yi`s_U}atkdRnFWzck3^LMF36k#lxD>~b042m3CwzW;>CDo^R1X>5_M(rVLejrV<XQql<76lo;Fk|Ne%%{GNP#KFw2^w>QgY-suf
P;L+csxN000r+ox@&`k{omi8^+zs_JbK0<c2pllG4r>^DEe%TzEp}|(nbBY2O4eA?k16Oejte|0lX+{1)^Vh!^whT7YVwDDt*)k)
jTmD_m7egLO(wb)smANqHr>xYb3Jt+%=qc@B#22C<w#~`ZugwWI<z<(iAwVB_6L$1q&*Tzi@{b;Xd`A7g9Px9EO6g)5#)s#zS<T`
Njf5mtYx7_k`8ElRSvtk<@xnld;+J0anDtac_)PC4o!{WMmAAKv@y29c8v}*6bCO&D>`XXCKOaQ@^zJ^zRci(xHnY=ZY`-V2=MkY
c#u^@GmdgaNWWmn8cAOs!;My8)MRxtX%w5{FOUjuh1G?dzAtU}i0wFXhg_m=_vy;9X52zOXm_2WOd;uIi(^=Q8k^Fso6W|BEuhT|
kIeX=DOjQ^+LnwB$aDyuh;@D7!N5e0&LmM$UDh%Zn3_WsXn;ClJ5SXe=jXJ>>~^%KLRbg~bT3}L2ox;)<H7QMAnVXHrFn^ksHrqH
$XQYRBe}L4M*sn`3R<NaNS2|O2Vn}kB@RzL^y>@$pPqaE--G9()!*3Y*wI+1vJ7CN5JOT`d`mTqZU}hOwmHXS$KD@+hYz48UJM)X
{Yv6gys7#Ub<d$}isyp}VjOflt^^1ju!0gaq!L0AD@Z9JAhRq*M1T`A1pu-vlraL*Fti~^xliBXhQ$ZA76}>?gX23N4+H46VfWM1
M}x9ywAm(RoCi*|7MXmvi=n+wq#sCp^nA>2`GrwN3`A9+TgflZGe|o^9%4@>0aQhd6e7sTKaX{LAD^WgQnWN^C?B<=f3NHN44<I!
4bVqPP>jNDpLc#Z?0UTFcKt56<8E5s&L0&^0G$9k;pEx5nK4An$(flk%$woD_Z%>6J6mLw(lt@79LE5(Q2ouy{^_Sz4Wj)_HsQnu
StJr7LgkW-P&)WEEzrU2S=bZ*hnzYXB7dIdK`$p2?-lcuC?Y0Eno33{feKQP5Acwd+8i<VfITR8`Jj5k6eSW82ki+7b^4}M1F|Ui
`X8*P+7)a@Q2dkP$@BHB1v4P6Xz=kyci9*)B3|16BWJL4A!W4P>P!+SsqgrYg-B4J=vvIh4{!}2PyqxZK}9MhC{R+a1kxUn2!JRl
3h3%gU}6l`l*R@u;GElUi)o;sqp*CsY8r~0i%r<i4F+*+j)yar)jEDh9AXy1YXqel2n~_1fxPQF=nk(X;!2{ZQRb=(=5wLY0U%|o
XxK=_3Ru-*72ceZYJm*~*>KiB_4&B+K~Kv~D^NtILeOnt#@)zw8y13#I@K0JD2X&0P{{NcgRE(wEaE1p&{gah$2jc_ltmvSFVuAO
DfK>`035LrwemKMO6rO(${Ox~`ne;<2-(I#XXEdG8b77QNAj^ssDrB|9I@DkbPJAj2ptP#4VV(JC1LIZxp20jKoJlPzi;yX|K4Cp
=C{R41q7e`ACVqA4O8oJ^-)5b`*7n_b9}|qQlx(~FhQE70~o|H@Si#xGDr5=Hgkg)Cj&9Al2A#ZGn-ACDF?u^8;T_9>*yXS?EkWU
#6(#q@I8C`dlUB)DO%Ui<gVU#6LOc_6yT(1oqu!?29wtA`u)i^$)_{#Z*lFGNJh;D?N*-c`5-f~_~QyCrtfL>+8_DLlWx>FK7gJ7
+xi!Vn#Oc3G=jXmJTs*~e6IgI9{DC4rzlhpgUPNTc<HTx`Fu+R6LHZtI%MErnEqEGkU-oHn3EZ5QXhRXVjqK-3|S)f7>PQV6%mEx
#ogwTck`j3@c9H}H}ujEpIpHGq@p3-<xGfIi0$2$6O@3%V&$c_dl{$6KfB86NDcj!CONj#rZXsOu)?HWBsk95O_W0uK_f)cCb)O!
DIa2x^h3w|^U>CyW*39DI9((#f(yB3>67Z|J8kvfA8+GHQ_=DinGFW0#IYZoi^W0EL>m1tx?8=&(3I6xJrqw^It>~MZL?BZa2C#o
v98^2!9+uLToOzn5~?hMG6o<XfD?LVtmCcDoeU4+mvQ$VCrvkCCKeZ@!ksp|40N8aRUaNE;BwA>7t3H~oRjsYlea@Nkv-3jsk&{@
pdZ3)38)o_DGB{NaKBQ45V(_3C^ViWW@RB*Nc#K8?VvKANOy<22KNR6A#maNd}U4=dhFnDngaOp&wo3n%QlIXhyoxQan~JfrK*O-
%*2ly;A}+&9aw4LHm1xGa$sV7x6A2JV0|aA!zX@{$aCDV?7~o4l7^Ct2QBSr<*Ya=qN2Hv_rcIzdwzYv-~7eywVz2c(z52n1Eh&b
(ol4T%$|1AW)#v>Yyqn!B_~LRBz05((g&}SeW2)xKdbGB#56Va8j6AW2cX9qHcA}GeNH)Wd?9ETOF)GK@&oNAfH@$1LWc|>aVTcl
BZ&`5b(1n|U_<hMyZ$*1XV(3a@r2SSM-Yb*JCNets!xOS;gfN_H<;cZDteY-Xw7C6wq%tvblj1O#VsHzvuNJ+*JNox-QMzQJ2xY2
tSbt>=?)IW)+4a-nP8CL8cMSX9|E?+gy1A#RAmpHpGV$;lgKsd+jLTxxG%?;Z0MLmrIL!EsA2$_r6>^aeou9Z2>T^0a3nlSpi>XK
?Cf6J38RxC+&luRlPxe{B<cum4Go{m@Ydb6;=BP4of85)j|4U23Z49VpZazxcL!!04y2Wh_U1LY_+a<eUwrgiqK0qs=h4T>b%?4X
9)drrH(m!Jigfrx6RfA9HUo#2N!-a+Dc7lbq01)exUfcEK3(?MN}ET|(1(GSxIc%CIEQwQ`fg>O+#RO!I7R~!CdLdAAwi>1zy$`{
A)-K>(DGdZPZ>RM1o=bqlisKE26%k?Ie3YQKX^Y1BtLX|NtrXh2kDa<P6<kBq>DyMDkZ9blJG{7Udf6YBBn|jD1fA+SPGJgA})s$
3=mR5G|2?P1O(Jnov}1KZ^U!gK|*?U7_t#uY;<Cnl8RcVyyE3D`)G%26_w?tOu>gP`z#Hl=Q3PuQyMf;zTK+1hLR{^0Z1d9<j5b7
&;INJXb0SVo$wB*xZSDvL8rMe@04SS_BN7@?(5Npgww=VZcJZO;7LDW7$EYe(ueybB0@@(kjMop(iD$ym{Gu|vKEyM|DG}Kz;r*E
;ZYPn;NXbS5~{^2ASJ3>N&Bi;T%rXLDWSwxjZ73815{B+*3O4x5l~L4I_eJ2A|S1`QAI@*g;7-1QAH+<p`%5%v}uS6F|{!b1u$04
wN;{mv=U8KZIWiGG-0TywUPm#LN%Qz>WRhDWY(Zc8bO#^8cJwN27zc;f`Cdy(wYD%3KpVT5`ZW|CLyIYqGh2d3PKr)LY1WoR)&S4
2#}<zN(yL5g^G+qIF%_JBSDX+$A#AySC;2_-QSOsJca*R0z$BXK#c+3Op+V8QF?54l5kcH0+U`?F`dXBBoxpwSWRiRC>!FQ(upXN
h$x7o7?pt_q=2$|d0ibdf0f^1M^u}W+9Zo|mJYsJ)3(A021zqBF;iwlNsT}*G!4XD#j=RYeU^fO2A&Q_H^9IhI~brWa3C#sMJiDe
X}eX{pdAD?g$@DSA3zLmPVQ%0L#}kojWBLE$bRl3eSmbpEeMpXLNGjzNy$c5BKv9APHJea`Vqcq;x4l1O|!Y}B^pXKI}-pCEzXEs
ax@35a*7Ha?#0_E;Ox^6Tv*;K#Nh*|Jn4Y26_J8=w+W!2B#3f|{4tgmAP6Y}Wf#d9Q(aeS4ItuGz2c$2XmBIY^v+{bXyxQ5&)=lq
zxxy5NAXY18e8Pq{k_NNJAyEt+~kD7JIE0Ijz#$nM8dL3_1lH~ZsR%0h>+oeYGEo!AM+r)4JvuffW<^X;2X_=hxW(;f&oZE0}zcR
3MQxCZ;X%BhXb5IYw-K6p6h<&oM*_>I%$SCy#VeW@H?ewNFb6y$OfD}r_c9n4UoH09sR&R$_f7>8Wkv(Apaf~yg?6H6y_buOrDdv
Qx#CkhsqOPGEZ^(A^G)VY;jiEOSPGhZ3MKUHypDk%UmMRs9LHiOEF<gV3#orp{`?V8@Z6VOkK>~ruI79QFhah5vmC$IyTy?i=rZq
6IR3qid`;@S~Tl4Xt9o-j>ZVHs&2u=^u>RRv#ktN650c0q9WTd&65pY;^L#XaYta&+s4F1>1!QCN$SrN$D*)P){r_gy}Q+#h}A-}
T2|JS5uFVk<dF8m%Ay_e<paB0Vie+VO)~_HF@kWIaA6eKF2T%bvW2)G!3^%01M2FJ^)N#Ra65<F5n(&cq1jMS%#$bTQdT0_DG%zM
KV=isfc+e}Qzq5?^GfW{2XIO6PNMbP2z7a)@Hq$T2-v76jCsRC4~!U!VhAJpF{KJvB_JsG@mT4A?!a<>chUp&>4gr_j*_X4{4}IO
{n4a4Kuks32DE@usjy;AWM4^$X;`U=5kADa0$}v7rQ%4EnikehAWuo-$L1f&^)FIe6!aM-5!(t_M?{N=1E`ZX&C{mUk|TXj*{LVx
5cB8Tkh%^tkUETrMN)bpB6xwc>`uvDU>g`&j5xroK!y^IA8&UdHl~t&(w*{b=dy_LK;)28V6N-=u&qcB^Wv^WM1m><+QpJEG*I|3
#RNeTFpNNf1VqV5K%aa1h+w3ed$L8QI@r&aKt2K{WB{0<Xk~;XFG2*x<q40b5t&kip`wI4IbN7C%)Q@Xh+f}!56$~^a(H&kFcJKh
^U0e0i0zQSu27YmAaLQ~&6b#o_lH7v<A-jOm_{D`fX*<zv3av`BTL?MzfMrY`_rkEJcmq$H|S+Z?5)O4Aa$h<5XKX_1)Oijw_+>U
*tjum*{@I1@4cQKmx~=j#bk^~GlU+R*83ale1^~yGaxx&z!@isK<<A|r%g_6<()M|&bw%sQHB_G@E~8-j@0SF@xpm0SCTzM<%ZjA
7+(r(5HR1FqDo(*O&OO$EMIBzK0tl}A`m`9qla&znKpdSo=>C(o-laREnfFcv${27wLz1xgNhy%FLoyuSL~*v3m&CnBz4L{ec7A{
UTAQ$OJGxI^w$Lwzv!*Bi^-t>fNddVWGNl&5sML%uTo3HPMMmGPs2fE+VIlL5eONRdKwZOPku8Z_DHNqjRFspVnT&!L8yhL0)$c1
)%PC$C`cIciwC>=v@~K3#tn~9?T=?Xm(BAapgry<ypew@mXL^y`u46A_$VJ)Q2QPXKnJoEeI!8RF)K^xG^sLae;IU5M;MGH3qUFG
g$)344wi}yI0!T;qGcM15TQy^mXI?MaUalglAl?$rXq<W(q#R(KeZl@MpFa7TS>P`iWu$a;55gQQguW#j2Ola-f^*TpnZu4-oeg5
cIq+Y=!V5Rjdf6Q?la~p92NUR^hnwPzyJ?CHVJ?qto1(}-J3RX#+vwrmBgv=^Q3l5q&qI%cG*zdafEhAIrrgqMq_lKeDaf?C`EzC
V_k;LjK`BVg?bF-<sqg;AZ%KS2Wwb)bD#SOzSzd!3PWTd=d29zVDef}EQMtAf>D?W9~CF%#1DV!eo%+-&|CU$YH1nt`wUt00&_oV
Z>WL#7Q6m5I=uYOPF)AH&LsW*vMi8T5#W%TImHP@6h1?EA>co&A9P_{2pJ^!Co@l8&4&8{?wVYDFsGd4A#CfE=xP0s9SR@Wk<Zxq
jehRqh|>52J)oVBLEF1;FdcwB2W+2d1|`n)0|hBhzS0ag)b<`k>?R9^=z(Mdx(8xNPXPFkBR(Kn&x~w8n{;adNtAW;+ih#pC#Qq?
e&;Gtx4|goq7{;&EmLh+e_rC^D>f#XjA_`TGn#Bs2w|O^Mm|RGhU=aJba5I2!IMV5c8|y1$m=e&x^q{|85mX;dTpsJ=h4K{L>naS
)qiQYnv$e8BL*;r2W}DveVc<}lP{N8kbINj;bE?wI>iM38wW$O>zAw32U|p4cey@t9g)azIIHE23WH9R>>kC@n!IO^SV_j-M|fuQ
=~8r-7%W%<G9sryDzQOF>zUy;%-qZuwudQEZY<&3`8Z*+8xNXn>yyGx$s|3Vus1#$EQel{-48da+gVgX-Hb1%X8`r|9=;5tFvbgC
3d&H`BSBFGG@a`yPl$qFfD-CE_J050tG3Bf!;>(m(wQ?p8ip3dF@`HNg-^48ap3u#E~W}--`B-)gJwy)Xl9KR{elka#X&k3UkIS+
;HdOtvZobtL9HiG*Uxe2p&mJvEh<|&(`FkjP8yA+-GiDZEX&18ZyJ0LEEaNxly;?KZWi{l&Dt~FZhJvRzFxguJsl0?X+crJ|7q4{
wY~+)q5_kWBsyvaUq`yZg5pj0Nt!49jCvcF9zz&ACQ9o#0)@o~UunbO$Wm{QbG)!D3prYMDP=WK+nHO7mWgZIo6Dukh9k_QqDi4>
hRB<SFa%==YLH~kuJlEE_?-^p)5OSHd(+F=uD<MT+pxlK4rqsnkLJiyl%qlcLXOf@v(bF{=#&K_U{M=~2FM-8KXtA!#@W0&B+z<8
?=^x*&AdSdz@YVzC=5dc?d>}^f!;#-VSqNtsi7STV$^7ziPQwShkm}{=x`HOu}MS}iuEC{w*6+SYH1M9sNHEZgw|W*o4I(~7Xq9t
i6-m$43Qv=Fiwbx7)dbdzYUf$@tyg-yRL^NEhjZJ#D-YYK&tJX2y-kD5<+cEF-%aQ5oXS;q6I*KXwGkQ7niVNMx?{q6zWQ<Ru0HS
$VLvzAmI7hbVU>f4a_Ma6|sYQo1jG0MzakJW(kJY?i-oFa%hDJD2l~a5eNvt5h2d5x|li+bEalz6LIOIlX<QKhuV31g|(hMu%}T2
-a;L@>nm+;D-DC8!e%i&ChgVQFkm^B>Rcc*?wPk(g#K*w2IcwqW;wO^9^-0z_vr`+kq`Q+f$W9A1A=VH+qINtB&jMoO*ogQNkP$*
@m%5`+T#!L(oqFGb>pGY!@=qB62^#@d*qTnz7nsJBk;vBxn&S-u~u71($B2uf^-bKx$vvvo+ILs3VV#K`<+c&quHL%-fQ*j*TML1
-=V3uAqGI6I@&rHt;eAJQW+b+s(7BXlmbvF5ApCm;~&J1#NR%!Lhh74AUHjsPt)ogUPuw~qie7Xfe-|Q=o}S10-)*5!g6^6BuV{U
;&be=5$MP?C_{!5vnNC!O;ZaKv>e)uez)$&rRSxc{FhaRxz!GafA*UXEtW+T8J{{TR1M%cnF@so*f?Z61r{ED#%glrH+}-_ChXSs
?%X4Z8~Ep*@R0dG2`?kkJ)s`giayfplef1yDDZ<eV-lC9a>r%>H6$n+R+OGc9)@fjfkOS{HG%9tlk5;+j2}uE{+hKD+fY;xSb#Lq
28WBP0&Qj@Hq%iDWT!urV)ig!zaF|iS%T4^s*6LCiV}joA)<n4f@LU)NRE~>Hkb)XN(!bbq8ws5PB@hhD3I?Nj>7s*jPax;Bf@E-
nkb-Z+d?m7FV_2Lcmgl$pn?IUe&jfZLtkGnNg`8N3}AiUZWGIwK|7&qNyZFNQbhL6V;92Mbni*+@h^_Kh5?}=vO;;CfDU2)2?Ji}
9kvfH-94vp8P1=Va5r_uF9F1yBr%x@@9Jd5M$#A<Tr;UNOwvj~P<F*7bE|m%3|w^XTbp$R)IsY{dfvJ*;qIQ`v}e9X4lTBZ(Vrw7
a(tervq#Ok2~;s4M1n#QNDvG#Y&K-m$x}4~n!#y+GDtg30Tt~fQ<?Zp91vLAoRcfRVe?O!9HBlzt}y{Yy(=+W(l_=l7kMyCAb*d`
gQ^DIiFveu#FloV(*TsIL}UO&4>aE*9eljMwm}0)9@p1!zLV$Cknt3&P4s0kg^>EesDfaT(YC%|eF?>*&`{)(iu4)~`4giik_dnt
HQfVnzr6PP`{GIWg|fdK%=(@*`WtR%&x&2S!pVEX3}AR4P@ee@0Gg1TL^(P$nGpO{4K*+6sX`tbm$-nCHS|$og;C*(n4m@NAB{Mn
EPj#L5d$yOpM{(Jd#B~8*kPx@|HjN`M5o|1@j}c=M|Ek0pxb%Kk9T*p_3es4q$p^D8dQl&NP%gfM8N*oXo#93kw0v%f{bHQP*pQf
g$A7qK|+)?B_K2-;yNklG%&#t6?6!9IH9B|NR$e8k0gNOyusb$gw2RI2GrpIbt8xMoRxO61aZ0Nw4LPyFu?^9ei*<<PO}Q%b`ks6
L-3|kL8^(>oKPX80+CPC`ft7b?;&IVESMg~X;sU%<aM6)!GCQt&6*hu88P5&!5h104}*3b<ChKF?j_Mv>+o~92YdLrcRD5z^8&<}
jZuBaX9M>9l$wGJ3+4($g8GK-yF2o7!P;c37XpG|^t68Cq2y;>iC|6*f}TjEkGkgtyY$W{;i%+|fE><%3z$>1#i1en$&Cfj(NPn`
C(aYWk$&TsNYJD856A<_;pu{!#WCy-;Dq%JiT82xk0YtzY(MoBQ5Od=qA3U)%-8rG=7?R}jfQp4>vYG<axBDxfdOSGT9G7J2JHqz
1hi!1;3*YNLXABRB`8m{3#6u^sge?kf+&KRt7yt;G>FFBeazHdG&IcNDj}yGnUc#(bp@cy($lu}anrX)Gn0=p8u8nMYmC_Sk%auz
g|>mExd!RiK+Q$5Q(=QQ$(qX$2Bb?`G$0u^K!D(A&0M9a$uJWwoVX<$2B!?KGd{RCdf>`J7sd`F9O|$m?|Y5gX9GZJ*i_Zg!L<cZ
K?WFY#u@~QS$0H=Q(%jLEL_C`MWi{J7S32m2|-1MF4{J4NL=aInTFCdu7sF+ZVG5`XS{I{)I`wzSvv+P_H#)aC%C(~H0n3axzQ}t
&ln(3l(3?B7de3nkjNzrD*_h6s6hc_a<fGV<3X3b=%)*?F`_bBVK5u*&Ar>w#3ckU5k)g3LLsdGk4<cWyIHlJGNA3MVmw;}id#%&
8XUM|n9S=W&V*NNki8}2X@xC?${?|h#q5Eyn?{$bshDk?%}%yPj||xMI_N|M-gIV^p-D-IADK!zP9Z$)p-mq#qYO*l!LsSqCP-cy
b(=C$ExQTjfI`6T>#E+J+Y6LvBE;xsTa1fn@omGl0`wYbN=sz|j&lIg$w;EUSPNG9x#)wppy*((J#&q?x^-DhpE*szjW^q(W`;&0
#nu;FVQ}xYy0Kv#tlH};tTsZN%)JIIx!aqH9L`-R7KF++v$hCe$qmRM$q+EcoK2A>i_@4Vkyzqgw85Cs%H@HMFE&b<(p|VMiya(o
(9^Dt3gJ!pbWw8j(X9fzQtf1{DL~sYz_G2Jp&&9mMdvo%3l8l=2(bz?rob7KbcV<wY|H|i^LVFRw{ke{4DDtbn_-j$u<C~K8{3If
9{t_8J9EpxK$Hp=TRD2EDJlFEU$Z2R90!SXi2Q_bOBNb<%-u9MbV7-~CGC$MXH|Q3!<N!p@4l{8$JcuIM(O)<eiaI)fJZCKP>U9E
(!j)vIcRZY#<(Euofld?J@;eMg8biRIRu{f)!WD-A5elPKtDdR2S$x3(oz&qz_J;U6p$819RXRMConS2Nkd?G7+|9GcAJpu6KEXm
Wf&|%nPxDy`2!@6my}y^>)nf{Zs_|wqtiO?LPKJZriDjT__TAOXrWqytui#UZ+8cz`~I+=Y)E@;+51uQ%!0++nq<Rn){cj<_p6;b
rpt<VkgyN4r+vvgj=^#+nU0AH6Sy|22{MhUEHKI<T&vyQ-6u=NQ8zSM;kDAF<jJ<TyB#?w<03j?j2idw!uxPKY;^XLAJ-;)J4c<N
>=lddXeDheZ?_6@j(d&{V>-d`%9<&H8d@4gnU5IBC9@HRshXCoTWk;^RMk>b7{F0uh7L{06LWHV_aO)zYk(^=ZAmD@3}FvJ=zS<|
#_W2e;(aLk5=bb3J%GK{aP*_;9}ou<l06C)(@Cu<{pl}Yj`ebFmL&Nt3B>k0j3RaDp|WEXVu&e;bcVEd80hbK_men)$U=K(jE>AV
PiKO%^TQYn{pzq}CIE|aiUx}6vMOqU0g3bm`(dRhRHWzzi?SLRl9W0HK1a~}fxy3N-&rx+0c@;BvC($!#lad4xXobT;|Ch-Pjnl$
xg?NDpo&VQX;0f`GzA8QErHTRl!Y+FB(wpeL^Tsc6oH}DAktG4pwKc*(Gg6k6C{;I5j2z(1j2<hB?J;Q1VKd6MNLvc6r!aKL_rlo
(kM_1DaILq{Cz<6+ooEHaTqCsSIQR#@&pxD04#)A4%<1%{OZ^3WW#DuV@&5J@d(PiW+7-+B7rGg<TQeZMe?Qh?dwC=V3a}m@t=R~
>~w({6Tu-czD85IMO`#0D51M-5JfEoAwdMPOASOo4K#xhR5K+N6*P@R&`?uQP)KOjfzZq`RU$=9R0K*%P}EGpRMCx~jjg4mieey|
reLNRfk<EiA{=bMfe~91E};pcA_^pwri3Wdr%se9LQ*wj@kAhrI1rfz2`Pt=1j{g)v>+KzI_$`f=~y&qGod(4rMG8>-6j9HX{k$)
Sb!Z<8}bjn{{hE<{e@JNRW$5m9nlF)N;>XQ`4U4Z(N*@!8~#6*d`asD&2V`>Ddjx0_IwO3$pbtLx!&yd<rBdZ*~>ePo(5DyodZo0
o8c)BlqN_Ori5ZcH3c8dA(R<8PU1(T5Gq0?a~y7E5ymVJEn~)m7<bmN-1=zq&@ni-1AFREa!L?0ou>T_zf<HsL(I?cBA`119kYTd
a;QwY=PbwHX+JVrN<NDr3DAEy+8fOUgV4dhn&iD6=l{xszf56h^bHA$WQd`Dl0M`;FzPZ7ynb=3uiQPsOw~pE&z~P@Jrtbm8cw&P
w`KU4Irh7|TQ@-xY~63R8krqNq%4dz7!ScJsU4^r=%%;PzG!#M%&Q3{WL>pN!*tUQcQ+4N4oeLdi3ABY1P3q;@Y)-rxHQ^^WNZ*p
>|mRw*mUMCgHNsOrfLE}kV=h%Y>r)NG?`)0CXJ0r5-087I57l5_>5LD*HINu#mudu^_oIJ>?a%)8m4M0hhnyjlw0(2JVY05HqIy^
s!CFb48!IEKb1S_BCmz<#-ggHRoOeHaHH^Fw<cQJ;fR`QD`BW72LOFZO$`u@kPxYvcFM5DF(AY-Cr@a}nM&Vx8-g*IsdO|tjgd4a
oY7QMG)}XUJA?P0&t^dXyx*Cv{oc$40wMQbeM+&d_@OI4jbYsTv>Tcs9tdxUAzCupaLHYnjr%k4hiQ=Hrrj5B914Hp9jCL$z3%Wh
u06V*A+hx^g#gmT2_n-Bl1dap2^3fyYv*8eVvkA-IlDp_hfmY>g$L^YxeW-j`q*l8lUbQz3RWDZ>8%qh3oVwlDZkBcMuQf=7={7V
)S%&d%`$BL`?%ilZ4T+S{@*a|rq-ADY)Zsw<BWg1E(7jOFW)#{zR^Z%8hK_%f#tcviIUR4nknTMrrO%bs%VaviZQQuxqGn-00YRN
+}_rXq<>2!9Yxdk|CgeNpXnfW0|Ep;tgsW`J-873bs7bznqq=?A`Z>~XW>cm`eO&zf7kAh*}41Uy!Q6^Aum)yM-m53A5hf~AU(r_
e=dEeh$jfD6WJfl1DIHl%ps6*fO3QwgMRSHpVmM=syzNp?Uad4svN{PNCG^XPH-5Z^}^tk#yUw#df&PYf5b<`a`^+@K8@keNc@k0
gW3o1#E}E)sJx*AXru=N77%Gkzt4jJlR#9*DGVyd!<KS0Fa{mbiU=>+M${67HyHq=fw~e{bWr=`B4m`Mpy~u^%YVK>Gq~JHV`hkl
1SA)7=m0$!5`jR76g*`4w&(5f`UumY{%Pg958aW#9*5z`AA~H?1yB%>(om@cfg}mB`kIUp1}3t2z+YNv40<I+#!Z;8Ye`&6$Q0;U
W4j$Isv(D_WeBJ!fRDm-(y=5%OLjrPiX$pY!XHN+gg0ePrlSdZ%)mK<J82@)VT6>RqLP3qp!M*O=11g@%dVYJgi^>-C3~gYwO$4b
_OTF;-2Q}ubv_uzU8fBcOGDq5AG!|&Q51x97$qe%ZttC-FT3X>@(hfl5GGk-p`+p)Lo^eFSP|CS?O5%ZNAfQ6Uoq#CFJEf$U~LvJ
t$Vaaym2Coq$;(4s)l3|41#}Fpa>8vQA7q|#lPbq9+HqLN-BZ*CY5xHfZBEsjY~y4gtm95h8q|HC}@I`VW}tiHY`C##zRGIf~YEx
3NZm}(2=s4L-r2)#rr|s2X{OM06m|7E<kvmaHS~_pcIZ$IQvyQUei%#5w3d|X)_URx&!V2gVYbG9v%&Za7(0yAV{fN3K|48QUd^c
OAr-9L=S9=8lk<>O-Bikr`|AZq?Exuk9puh_b2czHgWG&UZ5?J5K#oGfF+7Yb*{nxXL~zElFjhRI5ENWmGnUNXvGm+&N#%5OC1ga
?t$|u5&byPA6YRMSYp0q>p*pb83@KUKCVt8rizs~&U+?^HZVy=-A8hf8ParMu0|oEAgCoY4vS)q0G5o(L_r@TqAy$6gCyH1QkA1X
Z0VVk8!1V(gHcdL?V2Q-5Sk&a0fW|j%sn+r_`+hPLXd(-r(W#6Z*GPB;XU)o(0-=RnvG@?nL|M6KX0&dq`DS9j1CYWh;s(`*)EDo
9mg-%BUE|u2@*>{V_YUyL86d8!~241ni3DVWOY?h?LvMimp6ivM`ucr{CvE8OH1vsY%p>|aSt33L?<BW+aemE4^%`>;zT>w22tIk
xE1e{v^$A6l<u7JznjzS>!@BB(@O`oUFU5Q3If0s_>@tJ*f6unDj1lcU`icL7f4gFd*OACnfRf!x4>?)AQTHoq(af47x%~~0D1}&
64Obc!6&5$!V#i}r9P7gI_tkS?Bz2EjunI=S}$T8x!tfBlUgXMV4{yO&Jv0y2S{;fXlaw}j_pA=N<6|I(EAQOQ|-uX=e8mWq^D>e
tp|OIS!^+elF;;<3}Poz%S2GCX-G0ke6WTG5FYp_7YLc-{+T%YR08dde$ebsAlI|RzW+r2FB_{BQ3TuRtPLo-mNuhVW#~JOFn3>f
PP!elDdtYQQ8eg!xf+}8ft^cwAHtc^be&8{io|<iv=6&f&Y|H@5;!vMg!#ER!IMz%dx$98{f*h_Av1>|IiZzAOC-0NXAWLRB^bu5
%(SwXg&ismLs5=VCQ~TZ7aNdWw_@3*RVr>X0R_`X14*Jl_d?h+c*I{d${lyea_!hwt}b(oeg^eWPqhXrv27QlZp|?T0VKS~aB<4u
&qoL4{cof5n<B+`;5meOq+4qkJ+jPfM&QBHbb^E~qyG0Q2F{<i=O4nXV>vA1zckT*(WX?-3@T`TWj1DC^|f9pp;K_FL~7nJ=X!I9
8<v<lBl+!`LTF1>0WdJkWaj7^2BX<ImpHcO9k_1Vvi1IZq01e%F17$M08oTdL1E~^Lh)n@A;_F)-4-cLx(R`enzJ$V!erZ2u0x}`
88;!n?E}D}(cs>6Z%eJOO9UA%8yg#&==>l_#1DVR$HuZxx+m{`TkM$(*przi+LJ^$g&7(8HU1e)gSX*Fap|jn3&yzg^PQ3ta4xOM
0v!zf2=SA#_GRS-CWO9)4c&MM?=5f*<_2eUn__9hb}DM4P<$$}4AtImX6PHS+7$Ny%?wg}IgWILt0N!0rX!68_PdQXFuoSEnv@68
e01xu`VW3EoasC`8fCb5o<ZZ>iS{s2N2HjLs#=N(idrHFV5Ulz2#NwknV6BKX@Y_h2_i@$l86ErSpq#-Ov8~Tf{IF6DWItcfFaQL
p|q4}M5PpdhJ>2IijXwgpV25}5!-JYJc3l)xF~>#h&{2Po%l~S9&&RFw$RCg8`F5E<z4&`4VvnBZ{ZWKjK(43P@SVcd95Ms4;EHd
b2&EJiNQX4g`W$)+^13GJAJtW+%SS{8{!CvJKL%bQ!vr-)<}C2L(kSp?kgZ70E`+4AXJTH!BDvq#XdpPVeIe0&%?uQ2a&-}9v{C8
uM0r%AqaF~5=H?6m69ZZ>=Vbi*tjQM&IjA&)6w?DR8$f}?EXm+Ixhit@{Xs#?CIyU*`>E5dK2B}?%WgThA;8a>$%Q-y{S2VDMmu>
P05F`6^Tx?;bE)ad@V81?K+wrVGXn024beNyHntAwlPLtZAC8J$Nu>ZwmON_Jv_0;BUl^R>6Mcvxlkim!bK7B1+zF~M12vqum|H0
*V`#dP!zjN4iU<Zn8~Vtn%*v<?C9}60j?`trMIA4-~SKc{olYcf8%#sZ~Fh^KbGE{I_-Q(Jq4pzU<(ES#s?U1PkQ?G^U(4=+93V1
V)h0wCcbz-QNcN9#r$%C_T>o@6nXphFAr(@7-xP7(1O8F_I>ieFj@C8n9~q0cM%K|D#2BLHe@?FYJi#yV-aY{SG#bL4L9eLyBNh}
#HMB;nE5V(W{L`E80?uQuVK$^dc^wD6h%+4XtAtsTDv)4UD);>Cz2(SiYiLd;v!d}F)bq%5$&#xKt?0brxgHFP;Hd->1g$WDr$m=
@Z%KKQAZmlJYafWl+*m#$x9VeGesRZAfT<CNLxB3BC3iiK5P+G5kZ}%nhlH*2-HOkNYqpoCow-trTXKM`3EGDe2KDTZJh<gh>R03
GG`F|Hf-$>b{STvlWc`>Mss$_ttOb}uJy^-i4v4=28~1o69W|mqw9A?NfloAQ|Rj<v+Cgrqus?PNd(Xsqh}WS?03#M^{*2;Hni<U
iXtFv>=?yV?eiM%n{lXIW{K1qrwz13$)_d_q5_79ifCepp_1*BwtHhim?BE5mO@qnq}aei1ZXl)jVDqGplQ&NG*r<g7AsnRy*RiX
gCS$T979Tuh%616L?KR+<a;4R7X&REHU&E%Rz`Hx=;tXz<|k3o@LM`a;V2e>3JPz(8a|4QT0PGh#IWlZ%%0&$Px6uv-Kg@^KVm8V
iD(e-116@^?)Lu|t{|zz%tW4N;$st>0qG(5!|aHsdF9E#K;x>v$`GA)rmC!)$I!t~<v6`g2>*;g+()6j9}TB@Z>OHkb_l))W3>J;
I|M=3bV@8hZAA^xgYA?IKqM5@1p!1t1tNh(Af|=TgerePd_@-`9a7aG*1=V?FmISm1=eX3ZAL9Y8xGNmLv2N^XdM9N#TpGnQk0dX
Xw+?_BDBMdF;hfM7R#Xi^lPBo*gB3Q3EY0~28+kI&pF2HJYL;FK}=gyY^jL1E2n^ArrL#th}<Ci%59plZKV+_8xD18O4+1^v`v}J
G(ps6&RA}f-Ll$k8GOFTQv^Xp5ODT;Fq+h`p%qx7pO4-+A0XUr_gk^5Qqhissl_zX*%(&(e&fNAo^#H=#EL8}3TI9O`-#}skF)U_
GwEAN-RhlzlFslv=XmB+iTVCt&wo9CLftFBAcB9BEQy6O|B+Yx15M`Bl_e)7{JZdocGLXGeM&?p#3fIP^V}@#VvBmPV14-m;60*<
BLzT4j)+A&hCtWZhkW)=t;KPSy6^f`L{l<N6&ybV*@xW*4{-4Pe~$f5d~O-zaN|&vPXJ0<jGl}=9cs*pkGCjr4$B#&{0|My1m|qX
h7D1clvZAosXqTbG)g>K3JVj58O&8pwrDCU7$Ts6lG!v-4))|HvSflW8G~CAYJzAerXs4KieRa!YuL*)UaJLOvuO;Mc6w;Vsv{d!
PpnsF#Z(1cP9&#-2&jhkHA!^TII7_8=T&e@WPihhsi>Ogh-Ca^><HlCIZAi*L_c8wzerLNKz{@Zm10nPK-3pvq$%b=KCp&PoqG}R
ykvcIoax#4%TzQ(kqH!j2M%Ee7I8Q-;O_r9AQ(fduv9jFLH^iGPFNENJ*L6*)j3rYR5Yy>O4C%3PF+zI!4tzUIA81l(0~OZ4FaRm
szm7$jZ)$rCR2l6owzVwejUZ(ukJX3#N&qpSWn|T4)J^_W@4nM0%jRipdO;1&%h5C=72x85K@FnrGGK=K^>tB_GzZqzre@t>)5I4
A}NOn*eU*ri<8I$!{H|mHbRw;QvJWfLV%*8IQ@3)dHcQj12qK@QtLyJ)hj(M&$JSB!=5*oaS%3R%Sx~B)!CC&#xa_V+RwGz`KTTs
cA%%(A`mQq`~{q&{lNf~(Ir7F1P~;&60$)x07Rftvr^4bEkqJY12nV|P%z3S2u8n-qNx8PL4fI4o}x_#zC|q~%=LRQw%Q=1(7ur5
ped81B&AXwQj(PMuX&1^k}6^)f})rvMr4Ainj#2-7$SkDkSU<1VsqYyCmJrqBmpT@DPWowfgqNJNtKrrrEmX6ixFZXj6oE_z@mGe
P>gUjAlUEZ`#kMg{;TPuW~Lfy{wGPy0FWo+{Aj5m2<jf2@DHq;^Nc~Di{9BgIQL}RV!&8}?`A<I*U`uZr*a1r>;!rs1XiX_WaS8p
5KuZFnbZZzm*&N`NQlu!BSjik5=1rzjF!g~F5~}gRlu-N-F_7O8}T;#J$_Clq`S-dB^<i-w2V$>m-$S8aUY+AGDuwz5I<)BhvQcB
iR1kG405Ymkwf_Fi*Hw~RD%TG*xKWdW9G3`>qxgfDKJ+}J~>$`op>H7ZmF3(W`zUXB9ZW`R?Fy(FocXbCAYLLG^rz8CrAW1rP0p_
N*s6TzP8!uQ>-VL>6gt58);-Dumli5pAC`*1Pr$X7gsX9oUTPB#e;cgLGCUiX?X4N=Q9+<ptIHP>}YAqG*v=SpenZ^g%wbxfdg!*
#V4DjkeLh9YDJGAh#-v^B?Zm+5u8$jH4Bc6v^*#B$IPCBE|Xnetmr!+=2NGXc7t_+s&tm-B~FNK_r=Kb#KybToG>e<D4LMBL0Pg`
H5?^_s{%xmKA)$7)`2Ei-|{`rhBTohUWD%RygDto7fnfPXNPt|-Ra_X&D7Cg{K%odJzW7LM!jNdWYQE-Vvm~$VF*Y8p@(K7DAxrD
cF<#cLZ&z_z*3JPQlbLwT2V5(r6D2-l7eA_2KnpghqZP`Q3Mh}%@R^8yQ%7Idn}-$sBKSQ8J>NVRNm#dUaHgxXbuoS0|CDq4<OPm
CmcW$6HN((1dz9Jyuhrv8AB!@;><(E-u4Pwi_rAj%U9jl_oN3VLhG8qeqcfGTDnl`M2@^nRuFqy6X?Gkz}O-fx_)y6jdq;t49iT}
VuvGq%HvIi>`-8#qqfWEqviwE1K#<n14?%!0*L?~^<NYlzE_4lG2aLb1R+J}<?VFNLyrz9&6`eewGITFq7E>jeL>x|>$~c~#VEBw
p`c=kZJ;z*_Z?(RN1bV_A=H6&y`E!)W255NC@36kFzAz_CVlEl<i-i~;*5HLWSdCxFi3Mtat3QB0oDk3siJyIL}tp9yPeL+xb~1b
ys^a79bTwVq;bQKDgZ=g-dpkBIqcUD92-H1imIZD3(<kML1cz`ozXxFz{HJID+W1mi1UL)9myaf8i2QOq64k8<%MgO*jiv#>IGz{
2>6g=H!uuyIEB<B83rad0YImw`<4hImG+qoN%GEXgaYT4b3QO!^&wRzt+~1r)vb~hW>b)-o?NCMfU}c2)lx&P>`bb~yry<1b2mXS
*8ueRE+AP0hB=iR*i>v^s+oiojvltHyRv4Q=v$gW(;{V+rqyG(zEHqM$w~)}T;{A)0w!&zH6pA5&stP-y<H06n3sIWb4lqEc{$la
?G!hyNm(}a<H3h+dcC+TI`j+PCXz(U&F!u8v$+&d)UL@v?d6CkEz2cGYFI2rS2Ad$G7*Vygjw`vPa6Mmc8ADcySVkJ=c9xqgQ1@z
Q8XZwqO>IWp+HhZgasAY0t&O-E?=Za7r4lFsv=!MAlYCp^5F!?3=nc=(h!|c=V7}9k^%%19!zR8*T0<LgPwRuqwVWGPgW)mn+D4B
KoT%`OJ0x}G22LcG1-8_OMKYu5kykp6h^l?x-?aUi57;fVNzLLO~y<n%DBW@9xCUe4I*LU88Xl_!Yu-5sFvTG^8HZ4b$)v5L1q^z
o_zUt201GVL~s)akt2LjIwE`@87!iV6KXhU#jouRBpW@K0<unKO`HcwYdGBAtJd^57N9$nqfwLTR5Ue0{cVesweZ;<fFyiF9sxd-
EuqeM1(02xqbjDPB=nz3w&xX`&CDEP=VuiTkv$^7$4@6*XvaCBC#Rhc1A*Jl$VVq`>2OIoo_nEtDH`S+xsZA?S?!~2jhgjIgJf#@
n(~yPRe~Kog5jTk98YcQV*BG;=UZ4H1Y!vGKmfr8hre56G(rO91>?HzyYIru7rmT(2~xLwd9J6Et~zY`Xm~Z;w9**8h~4lju}jBQ
K6xj_>ZjAz&@%KrJsab|;Y{jQ8mzwkg@6Fm?<3zLs2G{`T@h443Y!=LNo;z8j6#mx0wa>5{KUjaBpDIkb{tT^^db<L6S@wI2sq9z
k7oxRFr{%zk#g^g(G(~c<{&ViStNDHc0^DDrPvJY2W@s)XbMmea7Y$lxG+SJNh1bn`N`f?fIJ0FVexBfYu$zDSWA~9h@kmCq&FTc
c!IKHWDd#eOmUpPM&bmD=7Ykw<4VO+%?H(l;gw_}dms+id;5*n^9;&0D_aJ+iHZtTXF0~se5Xe;2D835O0Uyf@tpRk@vfHwjWOF4
vpCrhI>?M=5eA3|05B3F#+1Xo!n_yaU~B-#8Rel+LN<FSjSw_+vj(UJJE{m8r78c|xr0}W#;ME+9`dC~F$fqS-!xp-H{~-ceO&;5
Z3YfN(>k#}lcaPD^0-(j-dk-Ps<)t-*Ml%7OUUl{<*ZLqSy*9a>$rtD7L}J_BO=HlEC4P{3c#^~1j#AI0V+--K-%FbCITRK)B;KJ
6?Esm{quLqRXfO+z0oMc*c7BF#xNP>I2R0?M3jVdLkAW%JVU9KIX$=p+zb%}ap%s)3`Zkc<bW~o@>)Yj7!#xi%J-#Mll`(8HO2#B
fQaO-<_JA9A*hh9=tKTlCBXa(^*~kaOJB$K(-C(=ewT)FAD-t;O~&&n#G7+RG0}aY13!<9@C-kuz+xxOelSMP>$x2Y7Gg^TB1MAO
Q(eomP3k$wf?H-*;dDZ6&Gg0&ylvV^uIyE@5%upO%_*i)jkHW$yQUg8)?u>5MBK84RV=+hrr_-Zd9xvhIStL`YtD0#^ri>Y&>lX#
E3IblPl=!@4{;xp(jFh$Sr1pux7~r(C;LBc=gjPo-V92Y%^Pv>O3ZCE+*xZWOI9ctlbH^^{BPyPnnCTb&TgGG%hoq@b@%B3y#?P5
G-xyilM<3=kHfzXyBuo_cD8C4WnKOHU4+|NchRz9Lvgz@jx?Kz`plZUQYZS$XajIUB$&k*YGDJ0j-p)53{FICEv9a79%H4MZKW<5
nZ{F>gfVwY92rLyt7kRNT;px>E^3~OvyYaVg7cTVSI--(t<6Th_<p|A+8Xic#WGJX%K6NloJ5=MG=9*b;0)S+pyl;t@_r^fpD@^~
@P~dq=9TQ<gBZby61wi%#~P@_OzQwq1kb?!;-19l3u(?nPo<hnq}$igD0&(JNd3dhk{gdP6Fied!ObMzo5ArgVGWR&CEN8bKPTQz
wu+#`TRM*t@jhzO-i`w{jL~O2vdYH#`#tS;f$k>^Ix-u5i)fgg{ABN=M~3|j3JhHru4ku?4<+BEhWKI9hu{ebzK${&m{RT}G_b6%
dTAV@F;50rHZa3+l6UH8$ZhH4oyG`1Wiy*P8$(ELBlk3)H@~)>m~~;-R5#jz)OR?j`vx5!2%EtJ$Kwce^UzI*`xcba9kbVvgyt;y
mHS{E3B;)wa5l^3BarE5eAl*5-Z`*(215+tfw;yT66<x5>v$a#rtLNBk7N|3C{ptn4{><}Cn*<o(BRMZC5$+5CLnNyLJSx}+fkGl
)-5Q3>-uaTAJqGN`qujIG;J!&QNeJv+T{4?E{A^taA!K0^W5}53rWE(>x7|u(i1};RmZ_^WysiM&&S1HB4{R<=Yi`1V{?<ovW^%~
W@#!UwV|YxOh&71IvZjnwq(dANTq2B0AR!cFw%#)jMRxhm6Et;1sFnL<R}Hp><OY<DU?NEveDAdCJfrjSZ_Aqa-6Wn4KAZg35bx@
lGzO_1qR7rgBzYsjWswJmpZU@3>lejUB*(<h2q)8%hxw6^Nvy?)5Op>8$l80gAaXnE>2T2?z^=b2#qYb%*EOm;em+whp&6P+t}Xl
W=WdqbVkFyXebRDgL}OJ;FHi%;0^{BgmJdcG43#X9X%Rz8VI385wet6cf)NPZ4HwHXxXmkSa3gYCmrx;@<f6FB*2_V2aM<vZs&&b
0-&0s@&u5MoP`+~BAAG}07TRK+)*5Wg*fIx=uJ<#<lsB^&_CZrs9WPE-p%~yrIkaO`=a?L7-$R7^lq&dL(LBih~9kLjy0ZI(VL0q
)UtOyzB$hHoz*|BoyScQ9lS3Ll<G~xA=)4lz)>Fw^KxTtEOhA+$}#uk?#94I!4WcRBTOK&#8VPeH5Ek-P^8ZR!>1zSluyzwpXbT6
+vZQq#)6*1+In{h+X``%aR9_1W=u-++MGf-nP|b2bO?HN)y>1}H2LV9r=p>=&uq;5U|k!%5?T(_PiO#Ru-CQ$-B4_3LM4PMP^Qc7
D;DfPhN0=Bi4F5Y%~@x58#A%7+`tZ}YZYUh^GGo!P1tcdh290rZXF|^=0~vK#dZev{>VshzZTM7=H(BNq$wzY=z>Rg#Pl2!V81Tk
M<7UeofJGwEOH&*<*>DZCe-pcAIB&h3Vc*p1(&6vb2Id~7KD1ut5B$6LZ0xZPYt2&*aU!goO^4p&NGxb&3ANE%Au=0jy45e`6y_R
YKIu+<94}QA=Pm*#J>|fsn{`M<%c@(*0UVhHsa|OOprMlAsH2bZ)gSH;2=^2w%J7%B0%bj7$zX0r&MExgI#vob@1y~I;6xmK`pTE
QZ}rTUh0LE-gCRGW^hH#a}p?tRo^aT#a<Asz)XVcTjtkSyku$xRs$Hoo~7bylozsSQ2@FUG>e+V3cIyL18t_e+Bw#kClC$Hl^8a7
oSYlo((k@a2Yl-8=pnxG%H_}bp|ZP2WSM!@iK9jfvcQ@rc1Jvs%R_KApfHg64`f-0kVJ6-W|Ej1C?blcB2x+!%R#isI;}<Xnq9d$
*C&0opm{cE7ejV(iCAqbK#r0Gk~j!zu=6gjZb>51CxJQ~iw7Q|!65^d6~NiOE5Qm?i|coBn=FDAk&I4)V7Nf0AS=WyD{q-&dO&k_
xs@5Toamwmf~E+rjxM0~GJcJj&3114Lu8HPjcN|;loc0ELmjndDosdhS;^8u>uMSh1C(OLSB++a496rw$jpYq9bm9TNTAzJl%z=0
cq9_Y5^NC8(z6tBfxa%ci0%Mf*5F3WMnxvV-E+qKo(vF1a5iPP#!`+*z(sJ%X`m?M=R3)a6ju=kkqeSGpl-MTf+(XRM&%2)A>z%G
sa>hpG~Ie0`e{0Ia%sR~%$7n(i55hdiARG`qAY4dnS{mWGbM)GOh-4DHA8e-I8qK>oi7VMWGfZVGXQi>$+XeQ=45qIL?nP4gC+|)
?$FW-c4KUw33=lw*L<5HuJql<vCklBHai^ez3fm)PZJ<6An`oP;93_#!4~~A?l2g}i5^OW0Kl6;z@p8kBq{56;c|QqDmAVI8<#?&
B%2BYb?A(|O;8R9(n8G`87me+U{<Ors#JO>n~1#R7Pzeoas>nuNF1w~*wl<NEL?<8Fkl&IhZ-TlB*mbFW)04bF=$Yr{Iq99w`eky
V6b>Nb*@XB7I<hbCbh;uV1X-ui2#8sw?JxkCyeUHIanEb2UWp`X{hC$c6i<AZQ#2rG&I9u;A7Fej`_|^nxu3!WK|K3YAPyL_UDoU
NP-x#M}n9sm%BpagSky<=TpS`sT;FgYqyct9lMej2&+7<&CbsGG84^`2wR=)o@oY@hRUw^tGr^*7`i=hv=0z3fz=Ko?@3v7Hvv>s
ijiQsoa|`la65C%&WYxd;H?mQ=dDw@=y69wGZT<Gc6t^sa`|BBlM@QKl@&HPv99-;<Eb1@&20oghstCdl`i7AVoeTe#ZnwQ5-45c
U|i7A5Q}UE4sh#C6#{oPwhN>}(-1G3GfG0sS1(JB4cOaNZYjB#LGlKO+Y4v`*#K@OL`i(N%mE@G!~j6q99GNWGS?+AH_^w>ExRc7
oJlB-HOSQKN~CF^^!q(eDT^c~q)4+3o-$(r=ouolf=5v#0#tQ?Ob)kT69iIm#imLr2642>zPHh$8}YsdZzYj!>CR<`O{C|f?37~l
)ts}QLr@BWfwrg_(tvc}WDx~Y3jq*GoTQexeMw|8B1L2YvCkmwAe2Ld05iTu^MO%stih#0O!3A+j$jZ5uR}fbJKsElW^E-QNM8=%
-W=%AHl8LN9>+ODK~2~qDdNon-LGe8lVf^OcPL?<jH(BL%BBdGK~*4l=f#XHk8;MRt%gj=;$j4mW+Gs9%n(4!jx-iTV}Q`W$AMyM
pdCC<J)OA>hjXP2@|?oKK*N5|V8g7*vVR1JGxW&NH@<RkPt?6)I8rb%1jGbmqR8hdJsnpl=II%0g<ZA}I%45!9MGZ5t3tzjcl{;a
RyY$vLICSj^4o(9TjLHqv(whLsB9e$hE6ISlLNk<jZt04slIDX5+aHzPd6ew=&Z{vWp6libo6IM-cF>2%MKGn-UoAcAd1O^bH1~K
XlxoVHAL=oz5uzf;+_!6$qt&5#hmI3m>r=>NQZ|4?GEOSm_35SOpX#eP&UU_s(T{E7*^UL?w|<K6TCi#%m>ToUk{0+vG*Ee>Tgwh
!#cVqx!7s$*df%^+fXlZbjkhX#1yEMG$FXu;TZVXiH^$}pqmH>awk|WC^<mTl2IWT7;qd@0olWb@axxSP(!4$O(;YO%T12VRFH8E
pmvkbHcp)Z7fe*8od%{_7b0N{64`2k2%w;}(rIcA=stKo<0+^geULyfo%tp@V3~>6%NZ-utR52v7apvOUblUXCK+<@)5E)Fmfa*c
$&67^SVK4416$q12R6yVESQmEGCVnuD(z~g&|p{~Yl<6aM(AWX5y7EnoIf8@hQ{D5KH&gWRU0gVfZY9kgJ^8TWQ0`LhLX`T5E!?L
KHO*-77+9%D1atl4_E~l?0Uu#i1zj!Y#}9}HB*8ncAbIX5TJw#$X^LQo16xg0o*SWld0{Q!G|5(V(BQ?9oX!1)3L{8HtPj<JTY=0
#rZ-wClcaTnn{3(BA-CE2>}a3_5CdT_SrSxZ9&n__I<9(18sM4MESRwJX{E-Tj21(H-Mm10i+kzg+xaK04;%fL{YQ{#_;nUkscUo
P4=eY<Vm+fiTfHhlpdytr=uwt2kIWcQW=!wzYOV+CT5Kxdcb?O7~fkANly%HJ6?G@LBP72fNe9qvmCb#b$vkjr{ed8DQ~p1DZ>WA
lyGzd(MiJlRQfpsEUml@t|Y+~UHAVjiCB)wHM4b}<&e*T%)vu+C&Rc<<>+}(=$L7c$H4&PLr7f2%MxiMrl=-#|1GAr0tiGR?ie?P
OkBDH;91k5t{pa*qlR<@`+`wd(o%&K@PGmJfCiBtIYrV_hi(r!RPHZQR+#P|=0N<c6;I^`SnZVJ4&*e#G-hZ+Zop0*m_R)>I?0q1
XrBBTci6@`%x77Otz7K{o1npQrpbaag~5v%N)$CmS5@J#SBAwp!0Zu+kyQ8gXJ@|#-7uBT98T5<e0+JB99Vd*jN<V*nv6}=P2Z1{
`=geg9Cr^i54ClD@*TzHY7l-rvEwHm)3oi}b8;SulrksR$%H;2n7+<1#5CBD%SnhIYgh#FBp454QyK=`bXMXp)Lo|Nc!Q!K40YUe
uO!gjWT?rbIndpSn`C=pNP`)1Vv0UC4kHz4S}$XY(am!0wLnnJ29SxOk<e4BrEudKXf%RsZADR21hD}~2qbJJ%y86|*JSSd!+VM_
SWYvXs9XMT038FV0bJMu!hP^n0OXhPPKT3To+hdK-yc3CZ&N@H2MepLBG44XDF4F5A0+wU&mqI49a-`7&i)KUz(FfVyZbnSULD5~
%Q08?S<G_TQ&Vg`;iCxoX^ZiW&rciBb|bocx<q3J#r(5`K23>N!&L8z0!gTkQgITgqPflrgR^HoxISBhs2h-8vQZQh1Qje))Pe_m
CIS#mpMT#G)X+y*6e41M+dWIe+4^PDWeD``!Qv2l>w<%TZ}=U2v^j#po5V>Dgr|7_nZl1gK?cr1fJ4Fr@B{T=9vt7K@%fD@>qpsk
b$=&;HT!+7n;ZR3a!e{D>^9{lh-f6HM4Tv2jQ&~1Nm6j|Wg;a^%C+ZdskYTjleG})9@XA+8`Ywcbzs@s6Pg%uh09&W*Bh(n*U~2}
9)}aJO)b6P=*2nB-Rp+Zn#6m-9@#L{Nu|c^!BUmmjp}S~fxc>7lQw9&%??cpFmz%_iNNV%Wso%}1|$YLcns4v)S+k~<MH8&2OQ2=
;y8qLE+7R40a|QEn|Q*6(X6AI)P}R5Y$etstQPccD6>{39u{F-j2Ne03^S?IMm=uWQ2~tSGLJnV9dPLo-&)xIz`%z+5G>Z&2pWVW
q#Er2*q59L#RSa(5JO6y3U~dc8fFNhL%yOU_7q4I6i}2TNmSCoB@HIyXK#OQF&K_;YN{%BDvmHaQ7~)S_;MdWeX&9|ouof>Ht9S+
myxll^%ILgb#RF%+nT^LB{uZuS*2hIN9?Dr5U^RnPqwx*zvCmx!NwdK%^U6W)P*Agc^^N9$q$aO#r?_fH#PCstC$KX&yKbi`H&Ce
pW=oHL)reaD86<zWXnbrHix`l=@tVb`jEQ=`ZL`-d1{|wA`egU5jBz96pal9B_F;_6F?MD5K}WmRLw0#Gerc=6q1Y~H3=&e)(w<?
phH0Ou>}B7d^KA&M$-m}=ugQJ_61I^NB(e4p5t-M_5M!(BuZ$}&rw~-arnO6a!$a9Xn#@2Gr?cq`R_kY!4u5!k*Wmvc*=G`jsP9O
0ZBj<B}~A6fXbZ!6i6rdVM2kVK!A`vRL^h=lys7k$SL50@N`AZ`UCt?N%oAy(IZ2kVlf7y7pE>~+CSNm5UNTBl%NTzR)Ppdm1z(%
A{r;1fWG~Y-<;3t_~H@+mlP@?W*M-W&)@7c)+r{E=UE70u@BR+`<_Evgz!SoXU^fc)2vBMO2^jRs?w63!_=P%Aps_j7zh6{!1x~x
@<0cCn#G~{mlZLL7_G7hsr{0EBJByiT$z>3xRgo{v<Q$gdQGJdxV~v^xtK4ML##YLUvi=B@aOL@f!G5X57G2WnGs6DpwTH=vSj*w
QFb(xQiUT*lr*71HPE^=_7JlI!XEHChT1%&K;Ao^H?)2n@d4o<?Dfuoer0RrC&$kK2g1d03_=kmg)2!Bq)iSX#)Q&Qn8Xt?6I9eg
6<@Y}-WWDYYa7|fl1RzO)BKs(5P)}u$6sDQJ$%)AfjzUJG%7GbGczKH!m#)TXiXm1bJP=@?}2GNe>wvMig3X+1N>Mt8X~9^*(NHj
NnTy&)ZU@`hw>c+lT3Ov8H;*(2()O8oe<c_W5FMr16-6<wH2kJF=KNb>@=&Ss_4S>f&T-cx4he6n($b|2in#cs2*M{@_2Ji5i`!Y
mnX;q*qfPjO|J#|>!yY`a_6wWzkqF(qGcilC}@ai0t$*ERsP$J_b?yL_vg?p0CkuRvOI(+eLx7=J+3`Y`PxrkCz4oODWg7*Rp+Li
846EQ?-QF+Aw>Xpk;jR(*{S7$Ln5jQzZ6m%df1_U+sMg{{_D@grTcNayib7VE8Br6I}Kj)^RUEPDPj#ws43D5o)6(pWW%O#jvpK$
9~ajk?en2*2v(7<%nx+(AlVKfPy9-p^eS-99$wwu8_;J>4-QrUZ6qS6UdBr>AyCeZD<F@LjRPV;6Zd*yfRQy#%oB`;rds+zNc9r4
!8Ucpkr_Sa-xU3uZPJ}inWNnUT3nKPr81`UnCU5^m8e|DBn^XNfNa1l_K*PV$bP7TViBXKSPD~Pw}jp2Ed}7UCbqYOySK0lA-)`E
28v&a#t>o~S-9uol{DMPr#j|Z2yK(hW{lp5&XWW2olQyp=Z(t(cn;_u_zWL4Df8{yCnHz1N<jGt_~^^5avj+Vfx%oD*>eJ*L`5f+
n{Qy6h7NPNfQL&ug!l+Wkw?N81hl16q<oEc2N*W%t;X9Kl+vGv6=q@=Z>9!rco55L3eZI*Kxs;XuO%R>kE70OCpJ@w#+i_*^@u8y
(|g=IP1%w#4!CE~?VYD!*pI%sF~1YxJIIOrfe?i$GekpDI{`nILlPz>OcMc~-KEz7ril?KC`iLP-~b&Z6L^q0E3@$T;o33r#Mjn8
*wm|T^GS&1k1!6evJ-K0yaA9PY8n-JF4=034BQPEAi0q)pw$M6LjhGq<q(CKkZ=4mWy(GSU>0pXNC?3p5Xl6daM+Oow+uYzR5i>F
bTy)|A~!D#Kp@D-LV&W$VKfXz$aNzQ^nk01veT0SLwXbtWSol$z#y2)8Hj@<aL{JLgmM{I5)gx{U~3@}LQt9lO@^ypoY9hn;uvhw
jG}FL!4qW8O|C)B&(*2Pwy@f2hWk513?i#G(|KzV&5f}rlEkCmFvFw9j;`F)*gKHYDFzU*n{FG1TR{uwbtGfDq$`BQw3M9Ff?!iJ
<jPTju9UojFO>Tg>u$+S+w@0@iSvY^-rcW`4!jMun%F=RaWzDOoSQ(YD3WxKejT?>CP;6|n{9Tw6oG<DfNaRQlnfQb-))ZKg*iKn
(a8>ZkL8*nB%O#F`25j|A|G&pQWb@3QMGNdvLaUBjucI|{r(ai<n%v4d&9)$PEH_wkw5`85JZqE45=`Ha}D$&L1ZLAcqu`pqC$`a
ATfZz_Kt)DB0UZ4(M%XWDkvC+h{jkgz7LF_?DRx5ed-6db>;K!jjQL8prEIW2vAV7{n-DuJ)d2gxV`t(ANYUgz7LMZv{ALcl25@p
JTuKaRRC2x+4RC?A~->WnnZ?(J;<NtP$zsq$&zfPwqrTXVO5L&U-8VEqC%Uq7x{I-#6O}~tTzj2s+CbF_Wumlm7WRo(N3rHFDy9P
E&q-MA&FKX(>r<UZKBiRx3>-*neVd3F!%Ss$h#gC!I2~L)sFTa?XP~<ChZMb_kE_1f%Vui6cAIxoI?Vm(+u4B<_EvOt`O!CHWL2Z
M+QzzTC@Sb-?hq}(1IG{`VZgF-`D<rUH%4i{zvdGIN0=RlB9%xRL}URYGiFT5a1)I2t(Ro{tX%&$JpV`s%+tFPoy){ZBWfUJ2+&}
VW(Pu1`Zf=|G4?{aa+%J=7b-#e=hIz?as-~8oX_gyd5XirbNT1O|}-O37$9-lGJgz&_R#1^C4++W3ImIi!Z3FP)txEAG4=4x8uB>
?LdA>+6DiGC}WbB$cgW(EQ_+fWhrHZf`0ja`9DwIyiC6QHGw2gmmH17)HzvN7J@knL#>umD-|x|>}=_9rMVX~IH&Tu$Y+$W4QCq4
@lL*aS%8qr$MTl>e^0&@APqVgtL<^aZ?pID_Fuf&f~cS)5Me&yww0(z2*4ncia{imaUYSnmbf1PHP>`i`h{}e{fK!2UQ7l1WL%O+
C)`i}@pmLsg$V;%caM+
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
