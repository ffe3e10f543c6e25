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
LRx4!F+o`-Q(628ZzKWu9RGk^L_k1)|NsC0|NsC0|NsACNB->BATk;sK*<V-r+0hJ(yczdaC^J0i`P&!=adAc0@G=23cZ`@qLkK)
*vUdudd}LzR8b%U+XWQUMNs91O3Oet$!yY@p6<Cx3W5i%N`&k*Y`~CWYiy}iMM_l&tzu>cX4(w_+>gEYYkc@rP!$u|s7j?&mWBu@
ssOtU1yBQ>odCLE02Bg>kWybhd#f{eN~KlXYjRgM>ei_S_rCkzL(>}7vF~qZxL{rE-Q3-6VH8lHd*1*%=hR*Ii+z-N+g`qIop*Dy
G%`v)`+zzgD))8OBJ|?A-$nolK5wtE6&|}!vEB38eeb+|-S^*Pqv$(#6<sI@HY;d--KSj$LwvsRyc!fAdFQ)2^;JrsXlV!Di>okt
br)=5cW&%7b~<-O7`3QY&W$*B>APOXrE+ZabE(|!GSY>5;0BL&*3DaKnU*zuXWl;SIg3dP&OPuIhgcQ#6^Qo04?qFYB{)bW6t}*L
ybgoZdFIxAcWiHacei%dbx*!}1A+Hz?~kDbi@c?JOC{*tI>FEheU8z(8e#0+gKI{6b=GL7ZVqnd*bM|W?kEhjcTv!FDyC%%kTbTR
!*?}14RyI&eQJ++vuTdeJL}l%w4=oOWx#DF`s1})se;>Rq1@*C66>Db+cs$Pvb(I8p}V_^4?=;?)?f{_tlK7c0CZfOZoPQu1fYqS
$X|8<`t=UlBew3_4sN*(0^}HiH12Ky1yun|dcg7LE$f`{77W%IFcjLez47wvpwJrf9)J?N0aA&luC<`+-*oG~z3qx<Gt=Ji^j^%v
&e^r!XWjSN@1<WJb98-lgf&_ur59nPOJ+!d_&3lfp3YxO+`406VUtI_<i1CQL*gi=vXZrwwDi&qvb%1Zt>qygXD7PsAAJ=y@Y6v6
K>&b2O*AwDG#LmQOcN-c#3|_0)SE~&#1RA_ri~Gl%^;prX`wYXr>0S$05p1rfB*tUqDeGFWK+#eQ~f4Psrywo>I!+4KT3L@o~h*0
c@gBEr|A&%ng9SHB_fR?Z6gS$l+)EWsy{^y4=JN+4<s2G00E#H00>k>0DuGlBSA4H6vSlO3F@9|YJRDt+M6lrG<uC5pp!`v0tupG
XwqP&r-U_6OieN-(2Y;kG<r`_>ODi$02#Oe4?pt23IW_$Kb{o@6kq+&1zGme5>Niw{oe6eB!Ef%eg5a=>v#KKqx>R%6ngY__V$*3
5Pk($G{^sV1L~G^`iM_>DRJ-r<SRz`p-38!{&==0BpN8~%JQ}*T5U(Fe0l$V+|~sCx3Jg$-tak5?!il<Kej;j*=<}WRgPcuJ3sli
ap^|3BmU+8>pVeT^#UfSh=CL$kd%8+QafSgIaAUK*o6C!57>&o{{Fw%;$VTZ^h=l0bXb(srqU9qJOTeMLZ8*{@ex);ohAB5nR+65
Xn9%B1q)b$f<ELm1OmuNK%%4nDg(&7R+<Zc=E8PBv_mLi?=FOznidE0Z~NNt2qSv4xS{>uQwqHEwPl*uVd?&z{r@+yKBfO3Pwn@1
hZsUs&|{|`@DLY(<NxK7hvNhODNOw1@A^Ob)=}Z~0*DgUR0y66?%#%?*2|IX)!4b0*8E2)Do7Qp3p@thg8%i(^>241Yk#dneR_Tj
9B6GZSiYtX3IN1dXgv9PDhwusTOO=r*eH=OpR2595Sc2k*jj~LQ>WFvswwrUGF1eG`El|C>;zu{07MB!(Cg3}x1C>?(^^GzAB|Md
obhAy#xhtduaf(u>B9(}=Kv4<S9h1V+4sli+kxXH3&VlO#SYDw+yB4I?0$f2;6^3)s9`NTi%KA{;3Mwt?nAgJpw)txoQ)fpKiWfi
ar@iEc>88Mz=EU?S)=!r(ojq(A!Mkh(0?%Q<eCkt&#>Quas&cYsTI+<N@As}^s=Q#JL(}RRV0z#sz^KDRub4W5jX{REC}7h2L&iV
d0zAT^Z;I<Yui}0Tf{vSFX)97WD(^;f;diJk@=wSKH@79j|Bsqi6sae<ecANQnTU7$0tw+U{iYpnvf#46491tm-7*ap+g<~2JW3C
>cUvOBZ&nBcQ-H@N$ju$xe9G^BGpNa;8bkC4gK84EQm-Ez3s<lxOtv$_cDSy3`;0cOc6D|FJ8yDV}QJ5a;;B=W?;nf%!f_W<@VhF
Bcm{x6MBMRc=VE90*A0G$PVtpk`rZ5SspJ0adG&4j4}JZweU2d;x41Jfr2gXc%RY#b1^b0e`xTc^!ooT5Dhzn4G3rXY#oo?{%t7X
vnSi$qDDNX4&la!%8s9D0QtoT{abm?c|16;`OL2-OZ{p7mI`E6_{}a{-}TAffZ|yq;mQAMMFp{1`nh%<?pu!B&oI@WK%I$^MGN)x
9sjZ!D`1EegcnsG@uk@uf=A;uBq7ZOb2oJCus`<^4D68d_<1|1Bwz**f(&TFfum9oiv)XG5Ul}0p$vjgi4CD`HT3^q8ty4&X+M+r
+-WczCJ#zX2AJ<*dr?U8@F&Vca#&I}Htzq4<+67-*A0QD@|c_cJ=yKsZA}ARo0X&(J3^9J`xnpDEYGWr570srfiO5jnI(=LY!M*x
-nCj>u&dL|t#Mz0iILwhv;}RV5LW|*3S6-@$xyOJM?E!p#x_PQ*&j7~o=-LRYHx@`hHSE>Fi2`vwj?r1AENDv_4=pm^~XJIFghdT
Xux-7P?DMsY@#vEmm4%TkjUCXIk;Oj<y=d(p-g{O%LkCD*kVY~A@y(RIwWYv9SgCv@lH5#IZfP15*lt7rbL)h^kOT`3JD%CAkAS|
bh?dVL7a*L&<VV}Ikmat)IaEbJ+wOL2;YY9w%yvQ9<!^^QCSo+ryF|s%CNHP#aJ}Vf>x!YXbhXFDtM{d)+}znZ;yU2OAD_RBUS|@
FP99oDUw<j9G3tZGTONuoykC5orddVJz`*c4T6W-_!2$tz~2Zn2L=#Y0l)1JuP>)?CPJ#3s*q}u9H@~OYqyUk5M(Hz$!l*%98N{f
h+u&#SU|6ddIm(MD5aFFgSrfETYypk&3!7jv<4>lW>7<fSw^FaoU#4?@<@`J3QB(-Jbq?@t<2kxpX@Nmao}Kw^uq{a0fe147s1W{
NA~q6ezfcySq{3&Gy7X|C;PuHoX72ZfS5_A=CmZ1QWZm^a>@rpMo5#H$#<6nAbC4?u1UjXDs!8%U8B8B6wky!rUqSS@h~b#PzY4u
Lp3ZHshpWF)3^F8YOn#J^#21|7k2?{aX`)3ovRv{a8bdmkW{0XiO?{?k`XwN^rvV+G11r%N+C$aMR@3T)YbrX&~6;WQ_5@#td0<c
4cA629Ry2{X1yh8xcRFcRcR{_!iq#KQNu6kj@~hmK0WDR<tZyDQPzYH$>5P7Krny>qK~A2S}38fhsQm4pB-kj-u^7?%?}UqstR=*
c(@cC%G$tdTc}tAL3U2&a3BJKP+U1sv3Rsj+Rc-!o698}=#c6^-+N)}#Ktq}wmySf8JE%hA^?X(0zf)2AaCxAoDGV6Gl(3EPDh?+
MMXuFnnGE_9M(f#G0Pt9F5WfXNXY~kq1LQ{V8zA=dJN!o)45BsWauEGB^4A=9rv5PdTXc5xUfV+I4&;^VohM{n95OaDq}`Q^0paF
rkkNiiH?JYM0t&0jO(K!US?sOQ?exVelF6F8kY*t83#gjs2c>5Nd%1Vdt01hfNg9Gp6(=qMi{8auUDx#5F=V!0x1V`xne_~i?%04
NC%BB{=wF2wH9N4JTPB^!TOE8S`^TaJASYHPq50~z!4?{ObG_LkN}!MA67A|iibWZAaNqdBm&YjCM1Z#D065}+Ukjg(A6lAFMtq{
l8Om1^2kzfFf(T^nU{fF=E!-}8znpt?b@62WYZoP{j}2$2`i?ZdiEx}T~54g&gUwMd@Vr)!GcE_p%@NTh5)jDGmM*JJ?DJkB$VUu
r;(fD_t8mBa#JM4T_kdX%^+<ejHtSUWXcVyWiqxK>vz!)kiYNUy`Vms^UuFAqk(FS2ZKxWkQ>JoEF>~*{2XZ{$eU4PqU0H9k<`fd
_@+hCaM%PUSK1_JRYwdeCP*1I#fWrJFffH4rx+YTzc5g4^APP#p=$1y&b{M9dhr9I_io$4+d3kMi72lp$nE)Y#x+e^d}!XRWr6T}
yOVm(*G+R7scDTw(T&39X9<kb2G}i&!zsdO#4Q(v%c-7y$$7^b15Z6oUXvx|+x>nuI!<@M#a$=;`B~g3Z6TdS(d2B_{nAO%#u|E{
egbeN(tDDqow`%<G-6=e%3`qV2Of_{vjsDXZz+PRC@H(`lDb2Ox;KoMc4;v*kmcI3VfQ5L;jWp{+mSBn{Zgnar%ie#Omyi|wRM<L
(q^ulSjx(ZDl<+-nyH7Nsw=>cEe7n>QK!3%S+=m#RW{;apw#TwJex6`;*(;gWKfGFwDF{3ce|{|cyOwc%&_txNzHvzsW$2}GHGHf
m=~PIg>+!eQ8bt*D8>Tk#&f5S67=+Te7O6mUEg)V91I>hJ#kujn{|qAiAtvgkZ*d8XmAR>Xr;Q+WK2EsIO~k1No2*M99Cv^JBh%=
xnFhzLu=j0t*qJ!5}{~m^{$-HwD;QIJoCjnLGD1DPWPqz?*(rr_*T~hPZ`~csdd81S_R~B%H)%OImFtH5hi(0IOt17`5cX3u54f@
lUk9)$h|0{I=^$yF4VQg3z}$-FNw9Ias{oY$&*1(IZ>rpYp{@&X7E#b6IRsP;1QHDH&$W9$s`hBuv;{GBJzh`++OJzD4sXfb1&DO
Sev~~CP%85L?U?aJZ0RdUK$?W65#N_40XoLjyX={k(teZ#q_2ld+7xODbb6lafNmm23#l!(skS3jKl#_r*nb^H(O&kp_~wOWt$qZ
rDAh8D<=~?1{XF`zC3qm$2@yxYfX+hLwrd=)OhR<!iDG~1QMb2YBN+XF=f(xr@Ig%H5NGfR|iED%*|Ircq&fa^3~~J^KJ?%WHpW>
L7dxpZnZZws*agjsNUS`{E0sNb|jCIH;ad3*?A#?uZagoRIQ-AO0ZX&+i4j;rM{yh8P|>Dgx!X4AyhW9`gi%ao_pFVAZ6>|UIvh8
{pL3s&AVq0v82Su1*t}@JQ}hJ2X|X{S9W%s>w7cMQgd-bc~5ero$ev0Wer9!`%+D`_8%Xi|4*7t;HrKAjF2j}jK6RUPIg-q)b@oI
8gOh8eaO4M$L=ZWnu(9=ngu=_LdS_<OgG;r5hdfrxIo}Uj>0-X!YHJYT<akH6+ywa!O$zu=$)P_*1MA***tz2F7*PW4%~d0q72!F
A1ZSGcAo3cj)#sac`!I}E6hXHmsd&An3#0@4ybfy#At>@bU;#}B^lTksz0HAURx8naLCQjk#~-zenSQsT0)Z8Xp>0^gD&kL*7Z`S
aoZp@;&gX^5995JIg@k5Kq3f8W7)eddwnnWbIH<{x*^*pwHn`cRNaa1v{&6|nI85G(kX7ACMGL2n!6WeVia~@-v5M<RFO}q*pHvR
A;JzRgd7FVQu0T#)4Y%r0toBs0BAMGUH-S3-)EZ93W4=WSwyHA?M!BPE`1U*V%wqY)`=9_B?DsVi5wN`Gt~9K(-%_YFfPI#@{~%=
h?i9rG%2Q%p@Z|ta(X}$0)zf9!ork1E({OXgI4yWdPdXCq2?kyM0e|38KJGJRL6Ac?x#cvk-X-0#oOUvlku;955ck}B4m;paZ|W{
5?;%_R)*a*(>+h9n0nRH@=+Ji)3LCq_|~pz{?f(xtB_-laXf%I9*QRcG`iXIq)1&mV=<GYX@}(jaxsh?UC>KW^(xLZ1q(n|?s6s@
^VqTx4U+zU-Tpt|h(shi?lE-#SIl<ESLd+YmXryEvWMfb9K!H^N~jn-GL_4wvoj{TMJ<x2n&Hko+kuUPmsF;vWw$A@AR-ivkH>Go
K#K)-km6s8(>#+;Qxl`=wW!UTtRU=uH0D1rmsv!YB*z*Ii}yZdIU|uJSMH#EdUCC-zpaMEBa!4A455%GJ9eqc9FD`}s9`X3JgoZt
XRUEKgA#1&+QDa@$7!V+_wiQLH;$q!gW-B;qr{Gel-Xo6ny)%A-w4?<5EL(oVI{nEt_X4>tR3`R)2y@FN!V5I;+gPD58v&iDGxto
=*YG;wRbiw90RyP0^*7zLt@&l!(|mGPBWJ&%yTIQj-$a>p?WHl=`!Bc4>(ah=kgy#qC9w3gp>pm$fyILRUMjTk-<F?1f|sa-2#vx
1Bs1mCU$5`bZy=6P>V+7XfDzRh{3d3#m^YPB#=J6IChZ4HbfVu!y;yKp<)8&Y0<#$jRXgBB|?tB(y+no<wI~ufqO36Z?4#Kg2sWQ
DX%Qne;EpKDZ5>tcAnp+Ql6?*>)MA(>j#IC1k|EMase$gGeiGg`A0JP&1N2M;HWOZhldPjE<em)mISTarM7blP5|BMz|3Yj7Zd~o
K~S@FSo8sEM2IyCH*nLVy7z(?fz|T)#9_k(T|0R1!O@7fm$Owtq&M7LiYO{|SUWKG@#iRkH4BXZC_D^mG<aQ;sLsx&4&yXre<*2)
L?Ll{amL(k$Ibycz4J`)<Vhs+L0ka1UG7FeAnP?M_tV_e_Ip*2DsoOn*uWpyQ}#?qS5j}QYOwT+lHDoeDcDeWQ{n*WG25n=(P3`a
K!d6x4l+Ie9u<K#B&V$0!>kUp6aamwf@81t<2+tGTGJhn2%^jli-0sNZ_uBJgBY?a&$n-G{-1SHb$eIv-(5Fg+@-Y|=(@kB#95Ie
r*<OsOP3-_x|D!LC5s9|87v2+x9%X1Q3^zQ`C)~do;Dq~<^?hfja}Qw@sQxZtF!qUnGx)$G|~MB8Y6LLgYy<4Sgd(FkF645e-ZZI
jlMWbI5m={dXS<AGNesvT*?f+B+~fawNy>w6QMRF0(c;0?<7VncljP%jo+?$szRGA&xjE0KF%xZ4Ntkh529Oewzh(uKK}pY>Cg47
z%*WX{^xo4@s}8CS#8L~Ikvo>n3<aODS6?gf7$DPPN6j4$m9B7V($=WB`dGD&EKPN2^I{3%KUvolR!)74mb}&Jp8=*4@%QQQk)qn
5$qJzC3z_DAW^e6%?7{kI$~!}2l=-PF%94*qh|LU0(jkRTMTJ=&uV;*fx(jGkH}+~+EKKpTAPT-WzYpxAYj))4D>3XFwaRtf?-T5
j$?(B;4LW*mAn9&BpLwK1<%S=2v$=Hg|*TWGF_l75g<}>of?@F6JlbbOtA`?ouov)Dk>=<s<1%~)d2{l1b~|v$>bHXC>P%9_=!&T
n@n-Nw?4aFG&aDFIEJ+<(B#&3VVM4#LhR?nj;e%fm>sSN1c8KK^brDIHMZD70HU7fnu)TE)g0h)(bi6Ljb}qDRS>Mv&ZdSYwHs|P
S#0BJhDeua>NMPSHz->-cXw55r%qdR*<D=1h{>eulCeb$Jar!dllxZK2I&XW&1Sj+{r!EQIPh0egB&0xb8*+vA`c!h@_RLU9xaOO
kwGw?hs?TNEm(*O6R(XYIjvZ>KBV~;7dlT;b6E{YxCEhbAb6=p+R*glTxt~7{;5Y0-SY3)`_k;=I}S5OYT_iu8-j?t`E&JA3;E3p
s_T`oesnd&b*9Ao;p`sw<0npRhx<Lwe^;<ob_TatFxB=~AW*ulIk1js1rQ>QZlOI=>&5NH<1#8jtm3&@IIDNrxQ;*r$w^1{0a~f)
-PlVJ`#nnHr~W_Pyvv`OUF?|943XYaQLe7q6%4WjW9?R#tPsXQK<Qgf%usodmLq9)G9)-jk@J!L4;s1pe>dCh3ne=cQs{(1I{%rv
K@A|`f-tI-52ZeTb7XV-*Ovb-oQC=L(K0c!5AG^cWebY&o93fNH25l+d@9{yZ(rzo>X=$&pI=D}V|2XY?w1x`2@9nJ7>@R}5%bey
@VIHj7lk3FVAHI=M1mZ>r|7o$j_bd{m=iM~nD4_JV&gzx5QA`*b$oO{zz2)AUwTS0H*ibUeRUK1=qg-DduLDv+M-}8k_aIe-Sm?L
dyjd}1764y3H5a4w$IvOg2=F!gvY7sT?qtcw@u*8ElvfZ9Zs{bD2k%Wp;Q^!VOtgSuSX8S$P%s?ca++dU?#%WQBizOMcR7#q2XM2
05zbd2I91Zi-sgfg$rh7BTCFBK@~Nr+Mv-P7)bx7=i}O^>$R-t_CVy#sC^*4%8Qq&6k@JlmO0sYgZ|}w1sWz+NTb5v*?z|5EKJrx
rWm0moq$`;QgLa0srMrO-`0wQYgg26VY@YPAUL?m;9PIE10Zqcyg^bSpRZU<6sb}mO3h_hj<$39)+9X}fk!kW1P(Q%O4=r`PRJ#_
mwHJ}_g2gDZWC4nVEi`mPiXg%Z8uqG8w6>0PftlNNuC!KTMeIH;U3@N=awr!Zik`n;bnR!a;OiZFcc0p*=`Sg6(BRR9jC-N@1~b}
Sp{B8aCph3G7LPV$pVo+x@mrZbs6Cy$JN5+U9cbD-ZpjcmY#uY^h@gb)O|<PMse^g)l#YmDtsAF?Sj(xPovEk%%f>`NYP|NeTRR)
!HWURji#7PwA?tc_`1H(@6rUSqgkZ9%0Tn|{3QxaBlo+5tYiiNkVsYrw=Tqxc0b9a(1K(SY&3Mv&xWfIqhmmC0$$J(LIAP3`hh<W
$X!wLUi>Gl(_rR~M%~!}&W_!P3ETyg^%Mqwpa@V7u1<vy<Z@w?!F-{Uz(u|YZS4g?0s@3VQ_jJLkOT%YBvOpM1}@ITBC>%=Dpjfk
Fn^!taiix^W#z{qw1w$o)r{4vHttc^E;4L+s8rzNu65RCcScafg@T9E-1c+C`i;KGZO;*A)Ht^tG~@h)rX4}2cPC@UJ2o}$%<3s#
sy$R0ty<`pU62qURGU~x(D;eUV?5qhG4?z{5<Y(Hx;D8Tr87oIN<kd*|FA3fIf;4@vx=yc20*pKrt4rsbSNHcdQc5%oKlJ*W*}@e
VEmayup?{Niv{oDeE%1q8OlX$wL0p#5mn-ogs<ZRiEJAN3I@)hY(9DM6Osaijxy6_=cwJNsM))LHNi(^y@RaN0-^!F+6!oj=)OI!
N8(3|ZPLGH5qjzC^VGnSgTY(AQrQ53O;U9b<(Xf|&B%kyFX2jBePpOqJ?Cq1D5hm*v|HNu6sMen%>ez^`<?;Aj{Uteq59`=rqF_l
Lrmj(lIWm4Cb${FDyuTFCT<?(SEpARI9^M3kyQiJ$L6)MdReH|Y<=tJ3lkXxUPd9yt)=I6q#RSXh5$*-<(1${M64%#z7_6&AJ8>Y
dq0+{<O?H2kSN@Fj!SU%qn4RsjCHE-kf3nUOuja7yc9XGqEHOD7T^_RGRog}1D$safwrS=MN8=>?Um`@AktCFnuxKJ?<W*H%4N6-
ic#SGHCktbAaai_)rs(-0!Rds2}kG1>G@#<Z^qTlgBqGe(xop*rRcD|<|?~!#sl&Ysz!zn0;UibsCE!wbKZoRQJY$r1ei6yOV^>j
Fx!sOAb`pnV$5(4b`mWi2!f=Q9}3Cb+4B?b63{DRBR`|kBIB2j7aXm_N__6a-!T^}Kzmofw@Qq5I-7kp<$+;&26s(-)(UEqY{{Ao
1rec#b|Si{ZuK8Yzm*_&=0GX+aD*IQTPW0PMpA>Z5C}X7QGOfd1P&qer|9x(g-<ua8ZPm-Vrp7eO|o7iR1}sZ+nGwhJi2+GOLa<J
g$wuR=2=FvS@5<M=MtNWI8kQk%KoZvtt~7vgS8pM<?qbZv&@MzC!jX9yzx2~emW<tQf<vwK^Dw-L$X7G<c*%s1Tz{oxSC>%ts&&M
g5Y*orG_QuXVTHwt?w9H-%~7W1E;)Ie)hMU$!PdfNbt9V$2;&u*4uu1@lg+-fqGK{efHomo#{8DwFq!@E_KVR3|dp)S+y>-uXL>$
p4Frc9}@L$cUWAD_NhN6Df}?wW&q!}3{jHg`#s=hl9Z#Kch?opt~br;(-3QX;a7Fw9Wb(OC(Myl97F{=s?5E%y)9~!!pkMyQt9h1
O3t}NohBNx+5WoQKoKy-YH<jHH3KIgnB$BztzDWksYqo8gbnRMCuF67H;`my9*QI_c_0HrKx=Ao@bsJC9&>^1ypu>Cjy`GO>diBO
JG&^bXn7adk`u`YDJF5{PJ4DdPW`7A_ru3Xi!6x;j0Wk;DVrbBU-dw0d?x=0qOxhCh^bIbXxP{7P{f$1dhHET0(QfIZ9^y^FYKHY
CuueJXn_~+oq1NEH+WQaeAeoUP=l?^Yqv|d+*fXt@SC(MMpX|q-BWo++cXm__coPYkTeWH6eKJW#}sj`EX>O^mMWM91@+q1tjyfC
oY|_{kkRUiVZwtY^H$5*1gjTom`I~6J)LMVsYMo78e9c5wXERMP4PuQN>pF-{V~VN)9KpE5fq^W0)-HS3ZX_GBS5&}!=*So(zF?5
Rs?`by(d`Ys$mJ4LZSn%tH?G4y+(xz1mts`xC+kj6$o1*IEC*XQl%=y5`>AGCYx%1Whf(B*W7$Hoj;#^expy*>|yHEVj^_WPWjpW
FP6T((SEkVkcRbuAFB6>?l}33=LpFa`l20dfth##(SQ|J*BtcEv~%a<#xwx<Sg2wrBd&|r#$8@RLKB-$TlcuB<qKoXPD)Sym1=Gb
&Vz`ilA{g6?Kp0m>9Bo*OcWpt7KF@9k_W)LnnSSL+=}PkKTPwjbVdRZ+0}fntD@*<@h*DjyLvVGyo?9xF+2;qpk`leZrn09K#oEX
L4_e)h8RlMR`IPOqnVKW)Mj$__qs8MKW2?;Q%>0i=;1W$T@LO2+K3OE3q*^dBzOiMh2fZgqGXubK<}((3IE8|C;+Znt{4SNh#_&~
dKhF+jrPlQ)+$?)ibA{!x|&Cd5bxh!ZY#$v&Cxd4l1jK=I$&~qquWGvs!7F|_5@+`>3H?0o>W6RBZi}pf`o_Q#Xq&h^1Y6(dC=sG
LyoHreheYWQfd%eg)TNg1F4o^Q2<0aHc2=qS77T3Gi%(&u1>*_VU7r8AjahoI8zLQPbhP$OZ%mAhr_tAL7ofPG2tK!rd$rsRRIbi
()6a0GR`SeOw*=UB6(%R`ERxx=U8xs>}cTM#7XhBcxq>sXI**VXazy-WdkT6jH)f%0Kk>Dg9Mw@Sm2~@U}T}x^D2116=AM8FgRPi
0`qatg#o50A8qJWa-P>D3Hn~VP-)(xdpqpiwC`p2=FBecPK&E2mJocwWIaI_69J@0@wp(7C#}L9Yh!V{{BkAYB6X5+CjtwD2LO3I
e4c&fwwn1C4`~zj6gsyu+^!^5DFsjoe)Q|#kF9Y?Ak{h?MEHjkh9Zxf0O6LyWxeNxn3yHZl97072GFFRj&-~bRJD)*T_tFAO;Y0W
mk0m^f}Bu5mDB-mgaaAECsRP*<cI3`%Mwp`Q}`%-RD)+57$ej~NGj2PGNMPzi~0Jf#|pM1LKz9!V&UtgZ{P4_O-%huR-j;bg4uNi
jA<Lz17EDG3E*|PtvU~Cs4joQ!~0H%$VGWxMEi0Zu*kDK%?@;EhJB^A*(64fzon8)mrEWnI+Y}FKoTn4-l78bjbDT-k$y`C^Hdfr
L_+ytL=dFdDpb_HpDxoYGu@sL&O{H9S?PYg)flx|Qb9!rH@0VCDay;LxM0JK#HwH&R131;j&lwyOVB&Bs<Bc;ro7@gb?(w5pAx02
F0I`Pc~2-P`H^qN;W(6K@jg5+nmhu78~5sXJRN{ij`fC$81Qy*MPU>JLZydkX*HDZnGW&nGfu|IQ7D~$iyg1Q3A#kS*wl{8q2^z%
t+9T7xX#t6N8?sK{BaqG_oKC22v`eL#SRVAVq1Ppji86#md@WU<!1qMcrg>>alKIAT%EohYONv6f~n|vy*_wYIw4;qovYh#D+~{&
xl2z^=r2!ad8?O0%h>QmZz2Bp{5I~xAq#GK{jZ0gGfYCM4CD#Ih=w|X#_QzYxTMGL?od58QA=pU2Dnu3JMUiR6o&;Yp(}bo1AoqK
APPHB26alZ2&jRb8Gh@}$HZFnha-VO_?V_?dW@?#_iI$C$qAhgEUkJFF<LR{mI4N~RjGNY@Cu;`L*$^324=b?O?)brznoM+thWJ#
vk4?5IgnBriWC(*B7|0u8r>9UG$4G`pkshXpV=GO$LW?#Sxr;!vZq&e=LFC^AjFLEzWy&w#`=PjUj4ko*Z4pLJEq`Oxs`m+LK~$_
)8@2Kh~Uem=(3D7vQu-!Sx0RCttg@uI@*YyJh5-eQTwVN-8$&gp;kNHp=LsoiX{(}2@<u~LH5fudL{#{&0^p^_kZTaBYIklV(k&W
*nVq}%pX*C!PQF(J*+R$poPK*VI>$R;nSG+aD&rp$J0BXHs?B?j#pcb=uB8zX}rcRG!Z;e#gi(F9v8St)oE%Hi+(YJ$FU5O38UP<
N3w?;tV7zk;C(GXHkD0Z;Mmvkr7zW|SKR_=HSzl+Tcr^i)T&1JoN(v8scHsl5E;~ypk1<6U@cB3#+4ukWaj^Wc2I1HDPRG@UsX|^
f}jdROkSy^CA6NSA;q&|4KTsCz!QAIxXa0i=4H^v-(Rm;=K7%4jjwb}kef>^-h}C2-{e_~;Am?ACLro^s9{$p*iCUd<#45hN6Eq@
ACTuImBy_M<P6Rg{HwNx`_B;1R(E~bl>UzV*PxFx#s>Pc+SxptSyfjB`*Ri6K4jddCPy0BQkTHF-ZTjOX9#CGf(@dQyvHkTm~Nqh
mXMiWqFDK<q@BLUU2Om<K9@$}Ue2XB6W5y#IJpc`%9NJ}8F;jo1t?Zwba(^R6?KM3oP=}vG|TMDJXg4Q0gO<gDN>?Ji$Z}0(gWkU
5GxS&5+~nbdxS>;<J;Q`*S|ZV_-HNpUgRvA9NUXVa?4c(fm!fx7Xo&BIHB`&*?hJS$Akv*Z$;<z3xhE|E}~aIHm|Tek0KQ7K>hxK
sHrmCr?mtLH!W7BhK*YUz!z>Oznn1UBq|w7sk;N0t@Yjp^){d;db?&P!kFZDZFsQw>qj0H%dwK8nkgU*B}_jaofSa~Nl5uS*XbhU
<E93Qkfitb`(>b^Y7;%7EnYF!4_f#VcDP0ck_nqu!r&<xWk7^WmEI!jMtJaKNQeU|K@~D|Q9vPV;AS5#IYpSjgC$W+!e9v$5Zqm;
q0$|evkv@iCOOQoJVPc*pCiVm#E0FOS8aB96%f*>%+Xj94FK3gBL)pBe-6t2-KA+u?JwK~*8?|A5J-^B!5KC21negPL<><T&Q-jU
Br7BuaP4m?08}J^VxCl1h;T6+PF~u-ZV(RJtJi*CvFRe0?5_7ev2JU|uy7<h>8781A2XtZE8&6V??Z)?U=Kt_5J7R#qBF<<-qt%%
T`20UCzdZEa*p!V=0LPcaTd_DZZF9Rc`^xOOmB=j#2DYkPftd>DH9_YB_LlD;JG`t1f;!{c$FTxD;N-=J4@}z$U1A5^uQY4lN-!d
^q7fpUb9(oAxRc@cg68~3a!a-cu9rhj;X=q7@W;Fg$-tuch+B)MjByh)FsLU9<YEAJ`x+~YrBpewE&wU0Be{+9UO$3Aa9R;1TFTb
<^1R<r|OhOd79uy*$d*IW>gj;q(x`o$ybkGA3uEb(RRDHx8?Qtd-&u#S{=YSs14gX94e=s$A~*V-KZ$FBII5JvH-26wE>=!07wZC
s+yiR6rI#X017`4y8Uz48+JG`Zb6?oKL5)i=p*0x+_5BSE(FsXr)7GJ2;l<cO)iy@;SkuO{ARY)4y8UYx)Q34S(Q+dNiY|o-6i<x
vY&OXxXeY<RIF)#M5+at_f3&*3Vg<u`-8;~X^|&ET6X%?dw!oa=u(1@3_FVeNej#4^c1cnDkQYfD#gJouBMfuL?o#_>PxgBtpbpy
OIDQ3hZ?{TM(42lkFXV?t`@lNi7<8ry5^o^A8_boP|*l>2?kOimmHQPQIhxGRBL+s)}Ym72qYmWL7e-#={aaY*G|RM5ilm4yW$u>
zI|~$P4j#M(j9nMOc8VD^=hAtH!1UI+mtzGuFB_$KUWo_XvU7Dj&zG>gs|BttA-8v#=^^!eW`-Y4%!gWMsPlrPxJQH3ZT4<nJ2=a
l#wT)d#M3d!IA4%Q{qrtd^HP~Ni3OJ4<c8cFIQDT^>C9wnUQLp&|Fk}O;Lhw_Sup--p{>Jm*2eec|7yHwNz<m+JaKWae9#QI$UF{
tC^BcR?(&8*5Oo&Ns}aa^11b_@<g7ufQhNDk1vAtZ&ox-ZV52yBEd%|Hbc@ELyG43^ga6M2DtCK+>S1YQi86JQo9wi4e4frm1=d(
Ypdt&=Enxl9HKNEVaUB<wAz7f5Z0?`L77nQtfyJ&og+4?j7{kZ<Lgpr&r;7^rF}!Y7T>RIqCu#>bT+-+bI#k0?Y{DC0XAtdH6v__
Wd$+{n+np~)k3<L7BKM&V~*kBw$fK>vd*$gGabU3k+vn0MpWXMGB`H-$(~X=@)N&-o@TZ@w2wSw{Se@KLjdez#Mo%8(&+0t=<|S}
5D6S3U9q*OWg)K2T|=%Gu-6oeK-V(GwaKW+H!4!iE-u7YcMB}mQ;Cd=@_O-Gqo-h?@n)SONH9p+YMvSd5_B`wM9m>YlB{W>zT=Ye
4=W?q!vvf1cX2ssMIN=n$~qqGZge{(j5+Uj(XU=TgBmBE)?qF*n(7~14If?)e34m+vgsIimFO}H0#RhZmn6RXw|?}-1r9-<7aZDn
M*xbbnZGCtC%mb$gHpnfBrsaADh^nNSM$B5@!@koA<W^qZtoHd)}IUstn8W5OSGU9&+1WqJnN?E<lXf(`#Sv`-znjb=gY4h54OqF
!ueP6&oiN%F|%J&Vs=v&Efr{46NwEJ2_&#kN0Jx0o#lD{50jLh4yW#7uWz+E#f#tRTx8(62f<tV{a3CkFNA>+RUd<X6M^*?5oVL9
FJ3AEque+Kj~e;TRUA$0pt4_qW2!=SI$McJ0a3CEIJ$irA({QcY>(pD>(^aLAKzl57D0PPN{n!9R%N|-*x2XCXOZxgx-Il4j}8`-
?zj|;E+wZS#0daQR=$8C3<gzJ8oMFh-Rgc25G1lNL0VryTgzVvS|I5$S;qB!DcELo5;v`A9%H|c2vX?;X<cn=;aa!(OeEGXHQj$>
b&30OE-@mc8MZSuY7ifh+xwoUfXFlL0_r?FW5o8()1hrf7z1eabpVz^IeGc@Q-bw1O*r$s^vK}ACI*277>Dvqi<UyLtWO;tPhT=^
37x!w*Fy!H9A<+>3hB<Bc`qd4GriC#!5)|Td&*w_1AhA_goN2OfaON;jznOo%V^U;+<s<BkO!?*2R<v}L$Zb-3UjgoMe?WyM5-NB
a+9!KR@H0m7wuF*dXS|Uiz`UDY^}?;1zt1?-UUTvCPAbvD5DxJrN0-nN?C}`BG9)q#*~{}hdLREdSbRBQJ2I<e5<Jp@w)o~yeQi2
SwTHCYRK@G;}X@ZjRtgeFsd%P+EFvE8L+S({%$VUrI<|V;<s#ZTyrxn8b`C`&$K=)((f_^?jTZF-PmIi(5U7$o6cmJbAYSMjv_~c
I|G$S6;*!nD~kyAXe*hng@paa{|erflh-&y5&|PugzR?&K_Dg04~ogV1W5>>NLm^m-V@!e<vg)C)<bz=wl95L>ekrOotfm~l&6M(
PdJ3EWsqJbyt`-!(gLG<6l%cwHtaM63L!MTwo-kX>+_^bSgTxq_6bB$?$Y)jjDAL9H4@#8+l!J34{uA5<3RomKtkxwRb2Q(KS-xP
F88GcjGZ~zOr2h_=jB~ER$d%d@7|%VRBr@ppu+K`*2~VMQfW+!u7vU<(3`y6bYvMAk<*P5K?XMpEa6Rx0#HN;H7s4~j51ViL;c+4
IF5fBhZo?Q6dX`EdvrRU6~awQ0!o51ph?xwKtC5KH5ZRB_+57CcwXN8Fn-3{Vyf@K(sNZ&<ghu<=F#GGRaIeMZ^_5wo@wfsm#esE
76~+)hShSafzKkY%i4+Q6Q1OPgoK#(SJqj_RvuDnNmii2;duu0dYL$z75h7v^KYv4#HfC?uD>s6f1XFi2QY)MAW(PS=Yc0b1JjQV
5<e8ttTU+KkTvz6qB*r#UV@JD+@`J+UBd%WUx$>^UY!N+dk=>GPjW%iP&O71{g#%F17>er*M6@xzArHx8wqsbIe}&am(e{bwN8|f
;r#xW<59kpZs}un;XVO@r5ejK0nn(cD<lF9vGU)qgL^pVk2IGvx3}PT*eo&Ko;kvFoJdfpAIvhVbA6&(pTA#6Xz3J15S<HdP{K57
QCmJ{$Ub(*<ts)zbixTlgWCuYOQ$S3cm_3$>w`^(e9<1-iSg}`J%{D}+u!*rDsNF?1Rj8_0)RU~SpiUfF^Cl;2|_@TND@_{04PR<
5|t72{_p!X4Mj^-rD(tOt(0&|t*f^TZ7S8JshaIA(Hx{Q<fTO`V*hq#GyD34HmxpX0}=_cQ0IOBFZIzf-y{8SY=3n1eQH_!+rNG(
vwyDsKY!5Q1o8Lh`V|8^L*mIMT2FTs=tHaa;0*D?INf_ami^!HI)m}qhXDsDPoGoyYt5zwq2J?OPP;qKl9|t^nKqwYpA{^A5?iTz
yQMxhBt<S~Im1?}ieCyU&`W3ib{%|v$u8QD)7|xt)z=O_Y4Q0XcFtIeI<qb@G7nyGdY-%cB*XA6Y>(>uK_ZD=M>GKIyKTY=OGYS<
{cpu`=CGG70vZ2dZ{9&$bH#8cZ@-$e<VJick5Wh!P%+0>AsV0*9+H9W{XRAY8`0Ax6<(X2`I*k|omjoD_@4aG-tz>2MCr*KmP^*y
U&o0O%}_i*lED%^*sP%5d>=KKiRa+q--OGisEH8&ha;=e6`9foz6<Tyc95g|$C59v89sgx8~(-i5>XL|^_x%K>OA87I8ajDI!l3)
R90=nl~bgs7t=GXy5B||VP!=ESt8=Hw754xtW@U~pM|9KYze~!oQ;-kx3Swc;&>mo+%nsp1}4{eNk&S09gP*(W`|sE#bvim1=g$U
<3CLbj+e>of~7P*fv)`!gaZXmXseYIjS;LdaT;&m=JY6&2EDqmx1=j6Gd$+gP7yF1CmVL1N+SZ0y9zz9B)w%UvYZ%h<7l@+1webH
`olg_x_u2rI?`jjPLiW)WaWzKQ{?o5L&^N88tKT0?y3Pwk`Fv6br~Kv<l@Pn0XJSnV}zJlDitybU@|hq;8zr8))I{}7h8WsnBevN
aZyCFG;MJSLD^`|sY6prOi<86QOy*Y)HK0#Q3=|bVdp!_WHe9^q=K9t>f8a>85-)8S|1EY$L9+}1&-9}TTR88{eNn|l8E#V!TDme
!fh@(g;DG?Nd)1Eb71T~z9p62MAZeGX*dw?^N=TkG;Wissgss;{{MAof)LaFe*V)G575Q%42FSD&mVqO5o<ga&F|ho{TX8k8NwaN
_I!`x_in=SLti*pQ$M5hAxYsgBV-^&)p=Kd>y~oVP^5{Q`&BXz7nXz(!jcXI_wgalp<o0|I|wr@L9k&bIj2~Moz3gULS%0bcwnf_
!F;ay(e-_kqN6<CaO=)o(yQ>b@${1+9N%bWCnyeh-kFG<>N)(Tx~KIPp~Xa=2W}z8xz=mGPmOcvuE<)wLh~wzj7+%+3_!26*gSz1
WpKm~yrqaoR|FC(iU<PtQH>`@)oX;s;(lpv18hBe9yiVX0X0v+k6f{w3<^nLM4FvhYcO$2`H{1(u(!=8uyuK(yAhzIGYpVqkSv>n
e2Jw-CP#ewVc}>Y+X^Z;n#Li?N|5CRSeot+Vj=gEj{UW>lV(v;&#M82s)<11g&h1UkO*F42^y+|yiAhONPM!3k)$1BBIpO#Rosf7
YhY*g@s351zJPG&+Zx;sx9;=DI^b{|GXypZv)H5$HawdEnf;~eYDE1itsEJKZmurPz>I<jG-^%Gwx03e4a*SVQfcdg%YX<!CU4bx
E`kLY+BS#OeR-k`t%XgWTSX+ILSrqtiDttf^RSSeR%f~cx|rn>I`Yj<BFQ>384;ZLx!K;T*63``_xp3_e{GFGe)luI%ar8v^im&Q
Uy25*Wo{3dqWa_BRZH^W3cju{rlgB-_PZoY8Ve}Xi2^jK1xl5v!%|p($IZsbF=kwr4!PLyKV@b?!M^ojtJxPspGS*_(ujezQOH?i
sjqhs9fr5bQOhBQp~9?M^QH|}x^^sW3e9$<`5oPnvOY+-6Q(vozk)vI4g)>iv=z~ae`5uvk;7Vr@_8^F(OR5e0mwXH1g^zv#I;;@
V^6x0l;EloG`juf<|wx+vSGSL=~Rg%vLp}~7=skLRL3(efuVkP^b<!m(4d0zrFC4;L1&13;9^whohX)2XF<sd%f<u-g3hib8cpqd
%`4V?y2^J7J8LlG18Gk|2gonGMb_^5{}Yu?E&uKAIPcb99g0>7t0xih9^ZdGH-SI2ck^d7{n_;sq%^kQ{J?of_Dk%nGMG18h^M1}
NX&0!<~$DSjzx){gpN-L#h#41EJ%3NJdOQ|FH5MWe8g7A1LnjLb>n-mZ*t28{Us<_`*UW_b-K$km~54LIC*e(fmI_1LNaeF)ycf~
&79+OuU_t`e#DE8pKR_pHW*j2JxYIWMT$A|uU^$WYRoo0i}l;1oQt`;Q9j-vJ}o}_#WeV7k-V5Au6UYA{hC~Ccs6w`S@^FxLzO$l
?!}G!>ga|+Xm;<&xaFY0<J@`*qP7rhA7ETIGNsnO!`ZD?FwtmI3K{j1;1UUfS+EQtQ4EH{BDdYSy=J6nDW?pd@_&}TfXs?Q>Q(Gx
FU`FVLFQ0TX|kU1t#EF7836fa1TnB#77j1x{6F}dEc@Prqh>dS*=PIJZAKfVRRdB~lsqoX+fofG-d8*H^$Jqw!o#t|EG8GKK^W>v
e}r<Q$D1Y(EC4UZ!fkl3`rW%kupf<glc~<D{rr|f(th5~HlTbM${^FFrh${+YN&S6XMd_gkHCZ49ENSb<j%mCw%)%%JYQX98%JzV
k(ZEWi}0S7lK4*N|Mc_>FYi|xBMWia$6M#hb%_fyYmm(-{9BH$SF^Buto2gj#AnvAOV!10zYUpb<Bgi4o_1CuN+S<=kuJ#59-0~V
?_WEyC*r)->Ghf4H^i^kpEcJc+k($LH}YK#<e-V@v*+emH+t<iHgK&b9>%WD7L#pHF4fmm;{TUfe|CK{<Joc9cUP*vCEu--qW9;D
*0oHMdl`?fyTcdIcXxPo&N0JLw`kVkcn;dz{U4mNZqMp|E#=<dbeKw$<Dc5k;rCB=?xebDJ~Hb9@!a(swop6fm*+nJ_ML7-31^D6
k3INi34^`Y;J@eg;&t!RW2DWe>&}1Af)A*oc>ngZAo>-pv&BNUE|U8W^O)9mzZUH|qVZvd%Lwy$HUF%>e^-I-7YW=gg&4v0diHSR
fUh%NLvB899f((op49h2l&G*o$GvmxDz~8F^l=JP{kvD8fgc`yV)7?hzZS@4=kvQ7Nxv1~-xDrxHy7xm6H~H<4W&!9O!`(n_-aZR
QBt3t4(nV>jv3UQN~+!+<%(-B_xh`R>ezXVD+y|6kiH8-J-+Hv_7}7pzVmTve?HZq&nrSo#m5%YD~u>>HO%go43`rkbNaXzD3nzC
eazjSrK;L4Kdzc>6!@u`&os-XczvAoe=Q~t>vbD?y(cFef27x^<q{T-{BZ4P29DfgGyC2RpZbo<9ipE+gne+d2aMQz!5|#*m&xCz
>qoHCZ^JtVmMg=5D9)m7t1H(=e+7|Y274=xai_1AvdH+`3?8;#v{Rh0)61Bw0%X+eBZs)oB?XAH4HS{@VXUSlSB_mCJuUq2$2WS{
#Z~NJSzW5>O8%#ptuOWJ#*?3oyY1Rk&+IB?w#+dPN0Vl*qrPfOUsm^!@MgQZo{>l44gFL|Bd03S#T7XlQ*0T5HjU@yPo5|{FNI!{
g26l%<{Uu4?`@9r->p(DRapgFeCwHb&y%b;ZryRxSQ>a}ZLFbaafq*z+H&5Ljkr)ieN25=@_f)d+;^YZuUOkzQ%eUgqi*6yksptg
nv$MryW(m^4i4JxyJPEo;8;G5Tq&P+reyPcVOIPf)b+oIqJ4C2a4nTs_NbMFnxO9VX(c<quknE_ap6}#j+fE)DaX#A*m2dY&J(4g
w2JH0=zbFZk7HW2n;khl@m3NkwCx;!I?_<S6=&SLJ!kJUcq0Tu`80K-aw4PGFDRGdR@zw2butw(?p2qp<dEW(SRU_e{h5kbj!QRO
p7%1q^3AxH_IFO&w|UjPyjP#$(~Y*Th3kl?jP{qzbvlu^6}H@aJ%&L&Yiw&1KE5h{W3G()n_f*V4+cl?9>Op1S?ze=qRR>w!cN`O
!D;E+cdTnlGwi>@JZqn#?X@f5xGiIi_mqUSx&m|}upr3|q8NFQ!s@7U$|o!G>n`}2C8`;!wxzfn&$T*Q{U(xZUFrfMK;nd6{t})j
zETi5GNq#A&E+}~_NbWtC+&|Hj7^*3-(B>yzHDiQeMXy~W!6W*gw;uJu5jAG9K<+bIVleI?pup<{2WjbHGtWYvBtBO4+#$^ui%Ii
^e8Fj$WN~yo;|fgT0K3!Go4BI%V4rjhfiPM|0{f<|93v^`{|vNgrwmwW>8%%tE(z3w86ocu3$JKEQAkX?iGN19x@VpzFh(n&BY!^
_mGZ6<cp^g#Cw?y6)Vktr|9VPAz)XzvEm=XD{*0242s<uzRGKqlxQN4nFRp_%=}gwQ9q$JV6qx8uh>+c&JoBp*fVCU_Ie!(({rc~
hx&au4pWMXTihp>;fJL&GsL(3KA(K_>oL#XHjw|f^+~!a=cG2|5F>?GnA*P!QcI$V3J7oTO3UTr{sXr{2?2@)RRk3vf{)u@_uu;b
2Z%JDLehinVJmp1wgQ@8`?Zy|_gi6P_7oEQcddVL*TREZjQd~l=j`S*=lz2i*2PypNeYC5LLK$)_r>|YP)MIIEVwjMRWFg|WXW1n
pEw=Q&r@ai4EJwPDN)C|a4bKjt(ZK=ewD=4O#^dI{-}~Kv0*RKN2bDB&`>n3{Z^TfAE2z~L)eFY>NK|-jvrAE7zZ~*vA8IK^<RN$
D5*-0e3=Cf9J1K@@$AC<t&J}U)Syy;jGwYX5J>+ZBBIZKgruK<>srnaY8^PR#N_HyZ5`g+JUjV4?&$K~fd*NBCV%08k5{@GcBk90
D(m;KkKwOVw_Z-FQ!RNl`?Btm1tNE?QL4XZ_L+&QnUJARLc1%cODN(vLvNpBSnHXAi}P=39VlLrADNbJvN;5etrva^Df6_et4gAc
AQeKQjd%i}IJ8I>MmM0j4qmH93bbTXtE=Yye0%5nv3ck|0N>?&S;Z<&PiWN)0yi8L=4JWTk@$tJCvc*tW*W;ud(A&J3*F?c3UK1v
WZQSpdUR<U>~PCk*i5ESScwV{PMg@jv&HNT!GKnp_s<Qc^`!~r#5rkj7wJv43M)`*5kW%STgW@H(7=$P9}b$*enqGDz<V#o9qg&l
>PG?|P06J&^PeQ%@vVFkYHYj-t96QlBvK@*MvEk2c?6JHOi|hNQ{U^as@Tt2aNuR3tqB5y2V(G7Xjx`<oonmeW@$c`PNZ>tMvgV6
t6<K)uKn;HJYUnb>}Brr;Q9#V-%QD$tQR@%n3<9S{EdfnAh`@s;%@VX6Bb3h!DoZhBf@p+nvqNLgs&8Poja9_5iKhbjf;@+u~r_~
ZcpmhwsAH0twby|RqNNeI5wjc*SE|(r#_>VA8xX6=uk|cB=FUs#(UIt^uteyIDNoj0Ya(eCM@?1Hj++biiO<CLGNS$bl8sZcDrSH
cun|7p;7ZJx>nbxL8RmltbLN>4Wu$d_EKbc@gS5WGc%=??AM3+%XL{;{R7&!?<?s78fBQ?LlB{TwSLdRx0NK<6`^EsQ*x6kJVmX<
Rn&MHrIUHO;pmUjM?xhvN!V4FjjK~Umo@Nc?b)TGl2U{dgM)jlb>&e(g^7B+O?CU4o}*fPB`F6GWH}lXlv0#^=f0L&g98Vck#F1f
P#UVp@D#TnQy{c;UK4(jyY-)6WQ%Pf!Xl%EeR|^b7Dv+jJ4+O!m#a2aU6!OriiX~N={i-*kBJ;-V@0$LBZFbDJ~eg^Ft%4<0oo10
i(REx<LOVPqBdSFZ!Iq^?Rs$pXmvNV-4zVss`6!Z-twrI>fBwzjbj%pT?Ri^3!)95Q`?_h)c6$dn$+21Fa6^AYX3*mTUY2@@YR}9
6(ehFkAa@9E!%4&4~gURMOu3XBh+n8+<NiGM$A3}*7}_%umu<2%~>r>mR)hs+GEO8Lwd=Y?-9Rz2oV;_Rt5TUSxZqg7zcMz1c5`4
MwBCIQ1zd={ykrP(+8ru>?@OBEtw=pwx3gP?jY&~gySHmYVpS&I#!Ur^$Ug$T5O~D{5|iNW5+ovP~ohl=4QnL77y4KKW~&Q_@*}$
K%vzKHSR4s=JhU)>kPn~&(|Z|Mi>+7f3R>B9zu%(#E=O_M)6HX<I`ybz!e%4CfWnB6<a#>?hVSf?GZIOTHIY!jj`2lS#<bdc7L;#
B9Ilh*6id|4uWIU2#*c7oBdHNjIhtjl#bGFA}KAFT<3DfsAdgLpiDyb+qA^At7%$G(U*$LKSuKD;v^l_1FpflGN9d8H-PxEE3n`^
csyEO;y=s3%el;l*85WU{QsHc_i^ta2!2PFC<07L4WaT?&A1jnt$hl?zP>6E{`EoJPyrxDg*gJANuPS_x>CB2Sw{2duJ<ln<30Sk
%0vvV(d(FYl8F)p(4d>gJ@<N1ug!!d4=dRO#=`Ba>w$M;lR3_`&h{}&o_L<Srf&2meY&<cND?>JspFx}DQP0P@x<Q+Xym7or3yp(
Z9RR~rwYO{*T`IJWrf~hG*8@!m?090{YXcRWQZ}0CWknTnu!}YF+{{{KkawT{<Y?*?484*fQU38?yu~}`PUFJu|Y>y$lw1z%ai@v
edeFc-{QT8ALges9s7X?_Gim;hdid~xYtm(<iS6&F0=v0e{f{RL;lYxVW9>cxYsG^?=?9P5IWdrN{s0fA1a^&Emjl&6H%YO=$~wY
Q3S?=CyvF3Lw~HE4fFf_bPukH-0(BIZ9kYY6kpsw29<OUz1o{e*S>-Mw4tP_^nI&Q$Bkjd4e|8X)1H#s*RkJguN-juJ4Fn7y=i+F
5MU5A1P{3V-EAxv)=T<K8X93LNcJ<g&lpe78V+1A+XhB!0TPb>=2~Q!!vsGjz5V|a;1blI&<EM|`}o`k>kZ^^3iCf&5Xl^t1QP&&
%mE%Dl_WkN91ksL<1)MW&lGrBB%{od!as4bv;5VwztzCtNm%|E->SW5yryuv#h9huWA%OxZGL57lZ*37ghd^^sW_~8^OLWox93rH
yYQao|1sO5M;ltong`j{g+J@Ls-tJs`}h7G-w;mtUUkj*tPVMOv?O%8`?FJGk3iJ|r^|Qco^^vBMwEsk!<z-sWsYH@k<z&_DO`-%
WedA#;5`;qc?aRXA>=h(?X6_rNs;&wQrl!*pPZGEqN-S1Hzr#@f3ogA@~t7I_wRf73l9BabB~NXohKKZio4&!ROTo?xL7+cHeDi|
8#xMV3Un)~*^S*WWgJ?r-iaF{m&GaIjy^Z<e_dOg8<8u%IHO~gMM&!kowJNq@|)F#v!@smiO%^^5|I}=2pQpq5CtOZMWt2cHN7Vo
X>n1FD{SVLoUg0eS`}wsQk>kbx!0?t8M~3KA5}R$@jP>XIWdHG+1`*DF(!42L`n!cHkpt6Gt!H5d4<qhdzp8c=}KeYF1hAd^QHO@
PCwD%ayaR{+hb@SJtj5ootR!)HXi0{IN^5Qzcz0c6>82mex_x~SKxUU8k43zj=DaZA=>sDTcfifge^;0kq_GBl##t?uOC*O2I6nc
!x+XKR`Ze}!bDO~9gzcPM-o&4Uw;adp-exN^k_pybg?{_Ra8MSd$SS*a|uU@2h0oY2w+)=kJh@+T#m46uTUK}YtuV*fH-V+Qx`4k
)M7<3okMe?uLy7s9~&HxCd7f{+y@XJ3m{c-=BQ|P@^SLoj`?auN?`@-bx;k-o2t08(t&P*Z;J{|5pIf}tl&Dp^Wl?@#&O2yPRZ(j
+JuwA=JZ;0xRR9X2NNOXJ+G6;Z|(mb?h1N#pdJ&a_bA5>2!R)D&rBeVR~8k32jl7z{&WIj;Z+F-D2cW}c1HkQ0U$9V6?u&rN5R;W
6y^MtL*H>F&QCzkG5GMD*BMB*Y>zfyKw^XG*CBa#d|IMtdzq00mY<V+<V%j-vqa3M`<#)Gf_yYs&JGh#b=k1T8*knGAt+iYf(l&g
G+qwJvyS}q+q1(*2`z2YQ#@Inun|EjsS#u%r~<KPzh)lU1FojaPC9$E83_~v&BYC(K<-1nG)y4yfi%e_AgJ`E2$6x&JfMek%&CU3
M06tXFDZTD=pCL`790(xlt2Kj@?Q)g;Dt?>D3bF*Bn~q%J<_146QScwQ`F6y7YN8#J)lhYK0Iraq&4dR-;^lxW9ngmq3V~@rQ6rV
&tA9Ff^^(HS{dZ>R+N(O{4R&7_N<|bwN%EWzA4Oz7r;Zr)$K;_N}KE_1Xw13k8|Kf)=R@Ei6IEc6e`*Wk8!^O6yaJUK%ZQLrWlJL
Xlw`c698*Uh$NIKp#lFPta8+0FhujFFhfBmN(sgMA&aOY$WU1X@Pd=ELRZjt#nDzXuthrAg~oZfky4_|V<3=YJ3>Z@E3!Dyv0#xb
I~o*3Bn*_%5IPyH=ca94m0c_c5}S4SmdXpMMH@+tnFegd!e&LZ-fTeUNpB6pqNPeaTg<p{IU->bGnR!#bV^j{3Pxr%0F+u6J?e^U
d$j3NNFad$)IWPBHaZIos00fp<px8@O6`Z*q@v3Ct~8*%LSqA7jx+&3nFt)FOAv@iQ$KUT4_{9FW&fOYZ_U<?Kz8d1JvXcdnz%bp
cOA!d0TG_<+hH--Y3NTzaE5WEjsKDRe<vS`M?G12#ZVv7Ii0&OHItgp$IjdLK5f~d;o6yY&&~b3KF33MtRs#5<)8Fdle6BX;b4N7
EHSjAQIE(V#;1UD`%vhi#-<g+{4*i$Y7=Za+t55Y6WRX9KZ+lr|B1ii5>NZbEz^WmRe$WEH6!_jafyl#{gU74Hm?Cvmqip+SRdqn
ABKOY<>4<)dcAzEMRb;W&Fj-!(CEK(gv2<<zov3>yG$n_6Ycs~HKi>B=)vv2nZvG}WL;1$=>-or{bFzO3Vsp)YEF-I{`BD!Fa3Yb
N!LfXGa2On<9@)y(Ei*B&s*;g`o@kn;y$hqh5j++0o4Wu4<p!gJoE>ruPpeaw%DT))z^>HLGDREt*^V`=khckdU<?dNwyA;ZEAI4
^<ssarbIuj5A}%jV82T8-@XHs2R8MF3Io)C(efb*qI~3Jq7B?*cd`0;^p%hfUj;w~NJ|ZY8V@`m<bvy84&Fh+N|g*xLf$b)P)d-z
2ae$x>ZMB-QTqM1aUvs**~c%AtM=^1-7trnBognh51Kj6g6;I?^M8kBkob<>E}H=zT|5H!)&T(UJi^g}fyk+UQlNLCrmNE~ao_CT
w*u3XEdL`^Pp5ygQ2txzxGofmmg%ocB2GwD1yeno2H~qGv1A|+dQsS%uP^zMh%YqLoMEoI4-6)_hrORi<CMPdPWw;87_p2*Jv7fb
I}LtjUt*n-A6fB}rqgCR#_xIbGeI<&A9SY*rFA1yU@}D*gESwhbo>-TT1e6bzgh8$=^&>Yq-f%f2yf9Mde5m1eAN*1R=;jr)}WkL
>_iAcN8~?f`4SWgs{Y?t2#Ec3LJ4bsrF=K>A5FngMQujcl*86;OggWWP@m>tphx#;NB3Bpjja9XX8U5Sqrg&2hX953EKNv<Z_UHm
MTp4Ko*^eN5*&j%?DRxUfq|$Von~|j7lKaiQ;v(hL$u?$=Z9hk06itR2x%<>PZi;s9aaDaQUSy;gmVv>x)lLH{{DxgO(q*)GE0P`
LSg3`m}Uu!juIlN{q`ZY!)#llvzf5f)#t@_FF*%y2l#&P>JIb(dmR`#h9yVvcK$AXUY@yZH{jd~5<0fM3@8P7%k=}!aV3(@lk=Oz
jCl1>!ypv)O6?wY11+es%qX#-nqg!JE?nWSKRHl%#5YE;;WoIcubIr!><L!lNL3x3w5@TlQi+Qu;Eil-r66ioz57U?el!=Eb&c>b
B60f(AB}W*m=J*1V~_Njsa2ceNFrojM3Odox@iXS&PLvdw0CLCj{nK;`PZ7!u3zg1v4%o-Kf*^ZwCd1AIzUJ$j>s2l<O+XY)e)e5
hqDiAHc9ODOUz7VOOZq+1*8}Df(3We6n@gXR6x@h>QU)KfI)<n3*|($qYjAs{3+oN0&mCKw-LtEs<|CT6|OayJ8JEf{+a#nNnK-^
6c_&16CuPx@2Y3M)@Q%ALl~M#*r%Usy_VE1tP``II%SuYFIE|xzGqt9x>>llG26sVa;4W(RZ-@~GfFk9TSz^frOdcvQ*k(V4~5};
Oc_eAH-@5@RCi?lED<r4h#(&#nIV8XECPo|sCRfP?(kmrZwgVYA3rBr)3l-?hCs0%pJI=$eRvCkdr1(m_0=2Q3;~2a-g8cJ&dJ|2
?D;T#XL^3c>Q>s&+{vH6_y46mK11N3e?V0v1>?_k$pr}=!B^cn|JU^}>9=yA9qe#+y^_^I171}Tr8=J=d<yq3bIZNi)e~;|cu85U
Kjn$|`Mx5LMII|di-xT22@Js}5^aFNE=zc+bZ!l2UE|H;smsY?>ZcAd%o?y62!3cw0a{q)<5Uc_IZ(wEJT4+4RUxt#>{^W2nD5I;
?1__D3|1>_hr8y5+Lc=%3)!8VWBKT&I+XFNmg_ihRbq}<7!Vs`{GtGpgRx(ilIy!}^g5N3QAq$nK?XL2wE%Egj*N6#rJJTDI+z~Q
`LssD0G;7QrKb;p=6cCbvVb6f_ci+J#r$(NMIY?3oXsB;#naTH1Mz}-iENFRiVq5mjR1%spSXr(-lz7;2M9!if6Rm5^Q$*ZXoV^!
{qYOD+F}BL#IGs2VZ;2tHv43vU99>;{FcN_f#o#uYBVrXNesJ@QskN{lf_`|c(3YH9392Ey96c6eapj;q~5$#2RO~gmt8iPpyo0f
hP~X{a8ywYrVsHv8oq?*<I^4#@G_{$Bkd~o^S0tJfhHs#cIeRxzKR<Tg2+Wi?Y}utQV3N6MLzSugt5~!R>2Y|7LVOzfbvxp7d%9*
w)AR3mSf<%Gyq}PH>sD1A?~AQm&wBkl_y`a%*bJ&ZJ?K4$`K){9+#4}aK@L=%*K8|u`(F}apmFSWhI{H@MU%4MyyM*T^m^IDL{2x
dA5!`e&-BKsoWiz)3Ht@2EOeCailM{pAqzW5yUDL+^Z^&pd<nV45f!ZpX}Zh))mx8jMB9n%6$Ae@cb3NkF-2AaX;pD6d#wTCtf|J
1$&uW?lX#oqo|ov&3mFId_<{1r@ViE*YtlehG4lSQ<40%>&^F<{Fzvo3P)pFHi8nAC@^NDK_X!7{W}bGT=uf-g;k#y*S>EX4jTQt
qZsm%yX(tE<t68)&P=D{+L+<><8ihZQb|#fHFDU|d>>=p`;Ldl-?#z;u9;BNeh4kwm1nePv?|auYe#tyRY6kbhX7JsZ+QpdN)2@J
W+A$Lk*c(#r1XVKzm^r%Lv~Q&kf6xK2xC_9^P)T|lM>#QljE&Rm1YkrENX2Y&*o5|ArO81fEXZtz*K-S6BHB_2b{b*v8AnvA{r~{
xe(fI7Ph}{`9o+J+SMB(uxV7XXpJ?Gd#>862669u|GoqKG6N(Yqx43{a?4-))?Sw7^~>r)=Pd%hVooCNkpoGORzN&SJzXg20+lFQ
4HUE#-WC8T8j_`m3t`ZCQiqjN#4S?Lc?wcJXagG#kq<gHf$|5SQiKXqqx^7mDM{NkK~#zJl{BbKGzYl%=)vpJ#Mc2q(5{ozKkwT0
1M`vMpgls-<co@cN(PbWG(;mnLFfk!lyg->>qJ#O|FOqfAP9rp-95sUOMmDyd)iCC4(29?;lw6L?6oxiA%Bkf)K$^e8j6b)MkWI}
NjCKQ>tyqtEiL1xW2abkQ&1#&6Tl6OztrSv_bMj>r~yQdXYny0j=b5>O*0r%nqbS=ED+v|<Sm;zc+F`I)o?a*rzcfYV#V`{F(U&M
kBJ>uFsUAAEZ;R%NWlV_!w@8rOfy&{L&R)1I45*C`0rYw5P?|Ofx?yqho;Xm6ml;ekTW}B-;$galPnBgIHuDNcticouqz-WjM4~D
g)In>Kum)&DN!Jdtgo{?Zan|HAK&Y>HOlPUq-UPYXw+x3Y$ovkcCN}WZeZ?lxm^|6mP=JnSt3GYKLi44Eo);l8Cu@hFP1dPrDQ4e
Z+Dr{N^co#%uIqpI9L~ZIH)3oX`;xD1SqM&NRp!s_~ZN&>ulM}ZtXbhxW;#DuHWLy1r(C8KJM`ED-j2ipo-YnUAwl7Vl>TE{J+?L
G57D*AE?9lQq4bc`Z!PLm_zyi{bAfM><|7x{}1swoSr8mv)BAo<Qkidf9R2eq8f)I{ICRVI3eTyeL=W7klgeqBa{emV0#V0*1I+)
83+fvg|I%4^YR_fZ?D&ajlag?;8)m?1hN$pAym~R5X~fZWX_@*orlUpyc1Vg^Y?KKncb?p&;5Sr@!D;<-Q)ZF%#Z%ZsoA$q@!(-h
z;}l=$MiAPoFCM$xi4yO^9;`L`kra#g-e7#=o&cSXlN4-N?r>Qnt{JP)&9OtP9Sn0`Z{#;I-f^`K9K&HPel8W2)LAp4GV#hh!06W
vrzlQ$l|b05Icaus~J0Dy5z7??_sW`4Iu^oIcu~Hv-)lM`vc+b!c3NMXifupflNc*>;&;o#PPr*gcTj(6$KDwM?-vE6?#kGASN!A
V5E>0a4w7T{5EwwB4c(3k1_6i514mptp2k&V}<SPiT$JV2@l=h?yuT+aEePZwPOw03T0T-)g1_6-TI3#e~?fYA3-2+AI2yf%IaGH
m`DEF#3oXL-$`=wgfQV=iXp*Jpr(NaiNk*YNBTM^)}E(>wDWsfRQExC<K6I^Fhh<#>KO`jZ(LPap+z750Y2mA5W*%+loFGwB6F`k
bQ^!PdZP7S=B(=zHk#VCoPtR?0W{+>0U}74N?J+L6U*GXf_3jh$qss*J(=aFMDj9pG%Bb#`uvv#y!%kLuz^1j_I_WW=j@X_HJ#B>
{i*xfk1)km2}T6UVT292Xb<6ZwZ4E8g2=3C@Z$V<0$8F5f&D`4Oc-NkZwy9R5D!!KpJ|8Yew`q4`_1Rrn-|^FeoSD9zcXs&dj()R
?Et1kJm|?_Q-LG-7%=nSfIcuJjxh1$=*c4=AQUB-aCr07fPWPq06t2F)%suJfWm?7<RfDq#zSCp(D<3%7l(v54`_ONWl6+(rS+%K
pQ{Qp{E+>j`UrXmCO|2{*SG5YoujmN0l;Gi9Akj;JlH?KuLkHePxL#w%fRY7h5Qa<q0B!sA8ax6O*kI0KGSo%X|V2igXE5rL1v&K
W&oFfFC<Q>-Q9H6AHeoT66`kv<dAOonjJ@ASUNqch4o8lIZ57loy)V7oL885lesb3sp?MbFF7yakEe$(_kEgf^4q-p77j$_&<p^4
WB|;k@BY32(rEX6z0r5KZm|&HGU^(VW$ogddB<JVIF3YraT%QNI3ALIA9Hu2a(p@(+~<laS$V<xfZ#j%(&#-PYevq0<R|J(;6Ip#
9CL?1P!sHiPbn-vmyh94<}&Cz_#HBHcbh1f;nCt6X;N`=28rB!KAqnm-RkR}%qQ$a<Oj3YqI_;2`G10(4IZa&=jNuokwf_}?3Qvm
)BdLs7TTbyJsPVOQ8L?Vs>k)UR7|(#OMe5j`*ox5Kde6xnB4W~d!HAtPd*QNXV4BxhTP-fC!c<F16~hrBl;WvfTpuLMYm10yho3R
o~fzuL4CZ!3EVTascusgMjJn5+|j8uDPa($lCqjPl=J8wU4s`VW31~G>^TuYOelSRB=L~_+~-6Z9x`|I9^(*h1PT2i5q;1J64fSZ
e|?!Q!WscnNB|82m}xYR&JOs0*laLA^~r(T6dyn}>^Y~bFo!*dhEKSV`-8PT%eou)uiQr;&?w$-{q4`oknr3aP1yY1PD*t<|Mum*
;j)SudK=DV@NyhpFQMbS<M2+K8rk35mz%Idp!Ej+Nt{s{nauVc4x!+u4ghi27?PYrT=R^fNKdAiGv|PPi~GF&=V{n%ci=I{kOqcc
;}__Dk6YYjcbrHM)bDY>4||c%3}t?U*qleW|F(C%@)htkIC}ICmT-Zx`NaZhJ1&v^B~?&Be`(@s{^1?Ep}wQ_+K;k|3JS4)Tm~9_
eT4X>1z1*I95}yop{t_&4}zNwR$I*ahQlY&WqyYD!ae@<`vX^Eae(S@T84(a#N>5x<BbEDaZ(ZqN~)p`h)I#;VbB9-Fb`SS_=};2
<BVVJy|0Fwv=vkHFTMl)&i#mFp!$!`zkb8GkC>J2Xez2y7+$aA^Dn^2nY5jz@Zvvr*3VF=O3Zv(&s$yOB`OC?3>yg-vkBu#wlK4K
)EX6<!g&GWH6C9OLC-0m1D`brt5`{dcd$=;y4q@ODz`r&?=26f3#07dee2(#^kfL2lqCRu$eJS{DQy%-%&zxoQ3|8gkf-X`r(+#c
N7Q<gX7j`(yYYxr?2fij><vCY5^W74*jvz9@bq@TO%w1=AdB!*3{~;W$t~6sGKBaDiu1+f&(?o%vqsbMn$T}i@#o*_>)V>A!||ar
ccgiEf4FKESZNLnt_d$X`y>!Vjz2yGGRbFLAIw;^vDEVm1fhifN8%o75*&`f-b*|XH1>L7;B4z3gUH{S>mKr=f<3-d?zAtdxjY?9
6URr`#HGpKG>3VFFiFvPo*Q-^8_m6`GSGRcxa)`4z|{DD2G9M(j)#_q!3!VamsHkT{}j1l9S&n`SgIm_y$xm68@CR{p&#KP@=UJ(
+kpE>K9WFEh(I(uYliIc|7G<Lw+3;Yx{l2I&-$N71V11=$@P9rKDR*cAomZ+$20W>)hBPXvA^Mr>42X@9j~2NfFZ;UME4)h=&z}x
zW^+YJxnw4*)kry8yb0)54u|6FC!W;6IB$`ME_vhBWkJ&CX!6mrKYU_{7=$%GEZn05D!nW_4#W_`s2N6F{;E_y^?VzAKDxUaKW$;
3~n!kAGv>c>b(4vC#>`YTfg&9*1ya7-BnAe{jd;Iz`O$LSKsefLMEzDtcu_7Y}s*&*3uRaQcVZ^p?{TTw?+;jHK9;V#hwT(<a}Ig
3!(NSPw~M_XeNJy3NV{ZxmpO4Un|BW5`9#Cl3J+bs#!&mLV%yUhnUoHIRkV#LM6`$ulSnfamRP__Hx?oki#NhuEP0n#_@?a<Caje
jSGk@Ik@p~gn{zz=?S1F))N#XgT>_&4}%K`A`1l2gF&IK581vlcZgstA!Ke{j`r<SN!bIqfXF0(6w~@GhZy6Mnzh|J+Gmy%tHIxn
13}OW4=EU;h|of!HkO4gi4p#G$i3e^T>*d!3_t#Ibnn1z73+C$MGg(KvCLioi~zhjC;bF}HTfQa)c`1;)J9wFFpr@_{1gdt#}CN=
hcH{jbmvjw;U|-StAYDSIw}s0{q6p$sT8ey;t#lp_-RRAQa;G8-g7hg<39U;X~zml!s46sfX&=IzBdX-|I)guS-EDb^3n1+^VyQC
*{Vr`k%8z?6k-0y=N^d$oY0S#+<y))E(2lu@&EF-_i*=l;yye5TVuMm_I%O9?#zfRdGl9t%Sho0M|u9*E#ZHOr+FT)!{;0_eep^5
%Kv8|tm@XU__yi(cK;dwwqK(BuIAYHdQJOpC;rul`h9cd^uvAjzq$G?DNm=Y_#pTCxqIfG(eC5RcTRU7t)1UL`Vo|Tk7paCeAdx^
-(<Ak^{Qhr->v*ST2JP(+OoH9ydZcFyB8hn?%8{O2`$K{g8$Wjj=EXIzD8f^Z?tjMd#AVM$DhBlvhBEETxo2UAEz148(n-QwxbbU
4m@?k<%s-n6f@=IZEVQU3kjKe@#lr^pAnlhm*Gwg&SHOt{?SdR>#Ggx?+!F?PY>18^%*CJP9bca0|HS}1Kf3iO;G#nz<1faX#%l+
4hpr#eBAwe`+tjf{(o_GaMD|Bs_62R>+R|?D4Al$wS}coeJ4Myf4+zQPQQu3rKJ$|?c3e({CD;vy)bWoW(`14f6v8zkfOCv+9sUv
{qpbf@YYdpc=<Q&{tx4?&SX>UbgurTL`WeyY2)U9Kd<fX<r7~z?Gg&6ebZpzq<a0s(dijaMUnk(V1g)LQwJsHPhkA`UFLjUw8G7!
Cl10Ljbly)k;_*y9J?XIqflnV-qUf6i1gM8>dkO!s)GUYfdQem3PRRHp5uAo9YknkD;FY_x2Au)4IFV{wh)@r?9ck<=5YZ@8w_l?
$Q+n5sDt_O0~0goQDYb=YZ0_#L}8@Cq^)T-&X$m*XedUKk)a|Mk|Zc;f?^tJsD+729Yk#4+iI5<#1WyWt!qJ}Z8j`TK|yC2L;U&(
VkxMiBxwSIifJYaX{D%^lBj8*W@!eBs-P$e1j!6d4HT4=BV7%F$Ai&CQ6#iAR0T~;N0LJkK@(LUq+lR|X{d^$rr`r@0Z0@JNVKaJ
DN2nXRRR=JG%FE6BtWkc0Y~|V&WKBbN3m51m*z!5>Uxzs#5c{``yOUNAKG0l$Q_VrC*c{++@(9NFb-t({C&QBbpwRqmv^1e(kOJa
#Lp|EJ7gjKY@Hpop@2sy2FKBo%!+sv)w__jl|}VXqzmxVS<+Kn(~#v1P8l?i*R7R?ke5~-jQbtvH<0sxsh*DC98(!QH6yA*v-f)4
JTcyR(N4d!XnHU-K*JCbj?zwMJWXBf|C8*{U|O=QFjWKNZdsass9(CA3L*>WstN=HdQFG<5%JYVlVG{}qq|XoK3d7baD>~@!~T=|
DHJDzf8>M+haJP-eWd~h<t{_>IE1&!nXqGER5~dpoMXJwbK0D1*QVjvy{!HcXZ$``+}Y7xvzZKS#!D>_eby>w7+O|;2Tx?&;vJmk
JpUcyFw-6JhICXZLop_0Lm(J3b5O%`4znJk)#1>_bakC<Njw{RC?x^24unIlrHPE%15!1UVWBj`5(q{l#u#9-2sD`F9*K7Dm~6LO
<jtC>vBbkA9t$^{Fq9G-d2yTEE+{*^*_lp6uNhb*AS|Pp5rEPZrKpq$B&%VtRfVraYnr^ZL=?m^A6PULp-RLWSUUS~WC{SH5BPs(
-!BhmWpe&1?*5#wFZqK%%U)Gao<rw<6>mO|M?@qNh13p;%^vT6-Ja<zj=nSdo;@V<=%W8u{Cx1zkJ6U3TKh1^*}KPj*8j5U{daw@
^nvV;#*nCc(`>yQ&Q)LE*6^Ah-G$6u<{Hsejul{dhjfIU<{T+<ByFP)o`8J1>^8&$$Lj6AqL0hzUNDHgkRi!HHQTfY1;TjA$C7T8
%OU|I_mTYcTLHY1$4E=M5y{sWGuG=vB1m!)`Cm@fyH5lPJdq=`I3ndUiNKRQFdzjX_(0OXhI2tNQ4TgvAuWOF&aC3oDa!?kk7V=n
@OgCU!0s#Os}^>Bj0R(4kUVk^2w$2O?WkAF^_+%58soh!mE<bF4}%}`%h@xaL9`@>k_Do{kXW74l7f~E1S^_k&<7P<+Wm5?$1x+z
=f&_mb;FZdJ%Z|IAXF%y>!{VW_+L{L9BwNQpk;E!lTszq$Es5tpqGo5WIUOY!i6SgS&O9dg6d%#BMnM}6oC0G5IwC$m;2WM*i^^x
o_X7%aki3|%cEN2=BG~N_FW_in}4k-Bu^fbDdB=^xE6Lpa+GII-(H69=ZXv%A15_~1daOB2Jm<7G{_8aqN;9W$sc23n3_mvR&h{A
D?q)S@73Pv!=o(?ayh~udb}xFuKva<R4x<n63u_LYJxZ&J|<bweJOmf=;^QTt9+D{9zDHiI$l=<6QQCr?^p>GW%V(=A#lYuPV?Sp
jW}SFi}C)oBkfduk{wrE3VOBd?|R`DV>}4ET@2n5%F$rvZRV#rEVa8^o}`(1TSa>FC*Y=P6)-xeN2D<6m>;p^7!ryk$_^8eXep0$
o$gajXNP|?SK(E%$ps*i42hI|%4n~!7Mr6m=O-!Wmp{RL9HRIJVd(H_O!6lFddpd&3}J!JXu6}EWae?LY*IWfE^5E8I3bwN9J>2Z
V{%7%g2NECd@U`RM}-_(1yt0=u>qY*F%1LFT~%%H4S$MRgVl}7<2+}5aOo0>@?*WKAys+xr3QsYjkj9W4V0P`V6nn!8w*L8f~una
&Ye&|i&EDF2}(9LOjigUBp<%@Ux5SmZs<MFa5UN!mN8z~M+pGY4B+BUy?D^j-%`%rz19md7cf8|vlvHmxga27l7Og-Z0!&5EOScb
yUCTNI53yhfucXPR$=X~9YaUMN0Ts}+3qMZA}2PYCARWU_P-h6w-;&=-PoH|1dbg!By6Fjpta2kIAcUn7t7DPRW=Z_ElYVYG-#JY
Y>Sp|g%Lyb?XpZ6z8~ak@+j8ZAflN>q!8j#G9>MKGA`7SCE7HC5)ZiniXeV9H(n)KB+&<{k_+%yzap5*ZdG}z5+tE6*pdm2;=&pH
DsJimWdo`jut2D@7DkebGD0wcRH(98rrCyN&*xJ~DFBmKQV}{kOgON>;wi=^o;AGOJkp*i&~QSayK_|MTGuxy^kcwke=}moqAieF
3GnG=99VVA93dx8)*o*)I6)db|9-27YeTKSdoX8KrkQVizqZaCe`h)E`?g~j;bGe?o_Erjr`OKwjsC2jf_mzP^>gx}Q>uO_t0y|E
%BBf-Ee^%x<$9t6J;k%%ttT*A`b2GG?LI*^RdIrO{F5W4WLB58hwJOij5cEhs->ajO=STi??@UaO?n>*1iDEz0*wRNi+q2-b(TvD
_RdVP$%vDpCb5nkjFbqwE%`9AUTVn_6*6?sXz2BrnWbQ0FmY*3MUU<7sFgZ1Cdie`?x+r8KFUK$&IfQ=7+^E{iXfOMJ#Mmr#CUN9
J-qX$O`3`6Y1fK$Penz@bS27WuB3}p5-8w3t4u<nB?$r&OP3Dr3G36YY57=up6u`97l%7vJS#UFv<z#vPTIp5aT9u!#(Wv%@P`bF
a`5M^1I+`btdULxqwe4D)~Bx*6&4<&CF0TiZ<~b&x>4m13_J1Zsl&K)sz-d}sjTZKXY<3d&ddhWY~yq3{^#n&6hZ8V1q2XM(9!6R
xvVIp*jBnQ8Tt_O<hhmljGv?Azg>NFe#g*?mMiRF#Wtd#U{HFwcpCzQf$FmROlg$eZ;lb~<9?a~8p_oJOK1pSARuxHtvyI=@&6?b
Qspb=&)i@`va@z-Yl1WET4Uy0E$rgPBHyKHEaa+Gi!O>8BvDV-w3z8O{50M1qIDTPFUt-XclJI6nWG|z2crW(daajRZH5-$;?W`{
#c@l3h!}|w038Sn$rbqg>S6%S{@n?rj6vxJc~asT=*fu*4(?r%!>hb20t=8N%9@<JvSD}^DN=|W+FXwO%@{}zaU>@Y6rgX@dAp7p
M+p~gIFP}wO}3+tH_)O4837)=w)-GTR?EwWHPXRIgblAr=2aKjO7Y`#5}&Pr*yhJVIV$x$H2eGK6xn=ow~&SBzWwu-dPvdD08D%}
-@~a!7f$|H@z)*bKbwa{A}GS5ktH^WVIS(2#F2@!Bq`^w{VJ@+QXkS_edo~}S|1+>20+^2Hhw>psH37kkl<)S^G`%kgni^8_8*Nc
5y2jK_;z4>q<ByF%4*Owh#&{IZX`G$?-~bHoF0)U5f0=HG})Aau~H~z>(l3(co`8gigDFL)@sQF34RKJ+k+09Y8XG3D4YwN8&Yve
OnHJ3A|M;oAWGBOX-GnPl^l|0p;WO#JI*|JV9|M}^xaVgysd$gxl{DvZ&09wAG?G2PW`+~@8>9rqn)kIU$aHm(%_j=9B9(?5hS-*
f(oigr~rPlAxNzwKxuU82U_|_QZyMNlh2<l<BL8|&Amzr`}Z+LF@?MZPPYWEBIh?wZ#M^4Ztm{j9#(C57_tw~!I=^eALV~XMvFxS
9BBn?vghpI+c!ozFi4MJx1XI8tXBlaufTe|Zze05lR}!&^)hJ2@c}b8I+~uhd3j2Rr-&~Sw7;_5)h=@;U4;IG1Eh)Hw<b+<L0xKQ
2#R%ahw+L-wp-|&11^E(K9dsqzSKnVAc6vf@K4Xhb^Cv_<M4n0f)aoyudglxz^F+<5norkv<X13Kt1c!5-<D+c(V@Ab3yHCh40Nh
xAfpC>6wZ=JK@Uuw-(aAnrQQ-fv}6P+DG;o(uz+kCY{Z27d>-nFXcj7Mt)YulS%U*wA{CO;1&z9F3Qcg^_BT)+G3Pay;hA*G9QJe
Xgjt(l|^{Vf<iP+5-<44Gb_o49N)H==fevSszQks=sL&x#CL=C*g3P~OmLMtcn%ys3r=~^$<5>&8o={B1K80*i)*`Qkc=O`JFC=#
A-E7p-_e8mFLmY{#;hX3(qBTHo>f^n<BUZ(V$Ag8Z+nWhgp!IGZ{-nae#`w5l<d(~@|O{y1$G<vFRjI{qmkE3*THt?8@X~O4C4+>
ljHELucAUWkc=>F3Y4rWF@o;xBlOA6`Zlace-7J^FQ?(Ogb!DDP6rYL)If~#Ry$IIZdP9!Qe|q&7GE{5G;%0zYxg&U%d<V+%_@~*
i;oA_9lUAbrKMsZZRK60Wi3t(NHS3IMdBqDRtG&+T8<hh!wV}*cu&Xj+h>((b<^XZ*IL=N<;jn&WjRFpJTy^?u1qvg^wM4)H4#r6
wqqv$x4W?8{CmH@$78YeB7S5Mbwc$;E8!`NOK{&$`5r^lIBA`8?|-!X-$_bS?F>JO{Sgiycf%r#i-&LDuI4zurgfOVsPTuCH|;6<
Dc4=k0OwtuA~I$?E{Sgv>+Ji(gEYJk`Dz#a?$v$XVlf@g+TX0z9O{^X{-gR}dyWnG;+7#IV3_jZ{SSj*Fb80710Umeh@R|!jX?TQ
HPrE@G~50LO{t~iaOw{JXQS$q(xE+`w-A2t1Uysysr$M}i0vgJG9&&LpYGy^JXzbMnov!1G9JH2iTvf3mM9|#m;SLVr1?{6@oZqw
a&4HG^OAmJzg}n_ko@PqdJf?I*C+Ly6Fctp-&oF0hGYz;{A94CU784TX;1zIK=_K-u>^(VL>4tUfT%>p(1Xc8ew6dJKkhKxI`r~A
r#-06Ei8X-9*?)dZ~CXVuwj698mXB?P{W#MMGB{g5=4+0!@74uUjb(m!Rt<6A)gB@vNcP6{JEQq-+m@xG<YPVAM=r#0JNA3ner$#
2{0iLr~yYe8VwA*FRxWPko!8(=EUlA{$9O}P6guk?KF?d#;n5v)kQ8ZPP{^a+|Bo=d<hASIV$X(;ISk(dTIjcH|$*L4!v;tKIuKV
CL7VnGt{y(s9#nm6aKV&XOKw2-)z6&l<gRIVX#SAL;^@EWIJUf1_+uUr{6<cwE(2iI=@>IT|baK=BJKNW1;X#_XVbgbRo&#Qt0?+
2dCI!qo~z|Xae{uAfpWdmO%<pc_JM;l29HpsH*5QmlLG-_6<Y1c6+*ZVjc@U_*KxCm<L0{G@^10q08rkXI|Y+hg9n8vEQrjC|%FN
y=R%>r~Ax?=203RL`>jTceb69tZkDMxSI#LZ=po`&Yh>m9d-fCI!T5d4s<C!Fs4k%EWw3AVcU^3PaH?z#N`h2@F~?x;Oc2k6n$A!
=B~ut8SV0CoSl+#?UTgBq5Oc(u0@MCt;0O|wqho{ocAr9;*jN_GuP)v=<%cE%xgI8eUrHMlIJG|fPBViLh~?_80*N;Ip}}W-?PT-
Pt;`;dIb?<D^Fr!*bw!d>EzF8>(@Pvec{rI>Nxd%tfsv6LYg#b)S;823HSQ@y>zH#P5@X6&^HetKmwhn2SGtN1p)0g1;F|%qI4J@
u`po5o~0;p3Tk=EJvc-kz|e6y`XyWM(&6Av@E?yo|Ik;zFEAv0&l-OUN2ALW4#{0t{`~Fk^4szij+OD^*^~)$W)WgI^MB*$qmQ%m
Z3X%RmmaNGvv1Y)C}G;xSAKZo#~7tJ-A1Ogm&Q`@BnR>CdbpymH`wxY?}eEraHGk@-@p7foB8FZV5beEcN|J2S6$`%4)5P9G;5Kq
9p3_+Q%Ofv-C?z|(r^$6ASbZ$s*ma@1C$8l0)0v!%`FWn<c^hmo`Gme0*}Hsg`_1tlHx%sBxy=WDg*K*K+_U_$@L2Kg$dH=DM~})
6~qMse4)@OK>SOk5%(sF7McLCd!kd&M4Nw!FXjKo|8xw$$NTZ){mYIgEF5s*`wxe(p%r#d;-DZye+S^1^wuBDW`jVAqKT=W3QZ8u
2pCN<f;>ddj<C{l1oDvQP@mJ_m5=mVt2+nk2^In3*hFATQjqDyl#(()62`L06(wlUP?0o+m2f7gU%(Ul(u4S_O?Us$*!$9eV|Ed6
^%wxg5JUV=+u6+QFZq7rzSRea=o@gEKR^%iDiER|I>GvtDMJ4Kv@kiG5;=i7g8{(t0PHXoABXJ1x$r>g<Ae+c3TP~bFo=@U1P2hn
90F6`ew(~c6Y$To|K*{d=C9mx{RqN;j#KRTaOTfYSr4EZPqM+G>ak)KF)xAkgXU-&34wGrhE90YdpmVO_6hAqf?y&hV^oPMWs~Tg
ke^lpiUk>HSQ6Lp$wbFI874rjh8zQ{(Ay)h6#smq2v79?30i|nN%cS2cZYOP6=Jc1Agce?(I9=$yAQLYKO%u)^3gEm{Px<4pALrQ
IX{lzq^C4FU0ICQN&0FAjZN5d!C+|Nv8u0PFtmu`@ExDho}=y_vj=gte-3p;_n3MPBJEFv4wImvXg>#Ej4qmo?M&w|3>8&mn4hu-
OvzhsABM~s&=7^xf(Z@(4V)SN-07~_DED@uwA};#*?CGGM>7eqJ#3-!RNo5d8lA!@|M(IFOrEc3e9Uh>(TPk^*9Jm1Rnl};>Mc<_
TMf~SZ48klh+o~op(vrGIGB$mI?#raiZ~>6i(VWWk>U_DhbkI61kfx>G?by4068V}4ezW2X}8(3)yb14SF%}_fT|uc1LpgnX(Y>b
3=P5OTc(54ofmttpRm^AFwmNlbEOr$fcgE$<iMm&dCe43QphX}TdGCH!vOI2pXuZWp-6!~vZiG|Qo4Q_RMtrWq&AR=qO@I4fQ;a5
hj8{-?arh^l<OHIpr7!7h>4j73LvF7^+wZhu}MuSM^3bSbJioV_@oE3+ktxx$<}d4LuvgHje6gPF@+2#Yos)Iwi+p6k|&B8z+!$-
XvJt~up}QsdWlTMP!&s2gIA~whfqnRri^RQj<8o{FwFu$D>VZIgQ1M?RXtw}?Ag2!yZi%qKLG0Xg$5ejXBC`Tl*#0(`@>gt4;wYc
+_!+%jZxV?)6wam_#KD<ix~#~F@TY%D5faeE`c)C#=-m}jlql^8H@&sXrRPs%}mtIh`-Lkp;CcDA|r<Jh)51gh}nQrIx=PU9xOfJ
OsqU$=?YC63J^CThe@IG13;0@L279=KzaD>;H~9aG(Sx}Uyc_I9yrY<n1ZZy1U+b;f*p>c{pnAqOh1Cwpy<Rg|1|HB4e8}9e~4MR
2z1+l-3di~F^H1i9=xIJdx1yZho4fkw2!=sQ13&tbB{5fz`|fMdP&dYjSH~c<BJq45S|Cgd?sQlG<v5?V$LFMt`;9_QF;5Y&5%Jg
*uoEi1~6eyY<xo;Pa1vxMN&*eA4-pCRWKAZKtW7Iq@h3(UPvd*pP9w%fhmRxMv7pi^IEN0kkd&~Xg`_`ko~ZD)Eww`3IN4eN8E;j
yExjNsFOt#M9n(NS|Fgu;}jkw7$Tng5bEe?t`o`a<0Mmd;{?&H#SDm}7M6;BkpFxMtuCFiv)l)tpDuINCr8_a;tTTyd?37VDB`9l
g#raU+NDmxrihB9lc7x*<vAuG#xaspAv$)huKUOiwZjoDC{O`1QjIDUjUxmACG)Vf1i+9*DwLsKPGlmah-fJilnK3WOZAcTN_t;5
C@CbMhgQ%DB1l5+_iLS9M-s$_Oon>@gb^ggBQgki`Jb;pjkh?sFy)T5QXI>yfncFaQ@D5gQRfIYD5^Np+v`!GrZV+pO?Zp3>r~*f
_5~9ZfgwW$QB5;S4Gb)w2op}Q@{sk+ibSFDgj!L)cMA+RGGxoPL}--|6ic?{Fi7{CxapqYJpP<TU5af$cHrhcCmezHR20=7@cZx_
o<w^X#=y~3dz3pA|0$xXpQ48@@{sCI{R8FH|AnycX)b?O0g8MBp~Q}43;2u}c$a7?!7UADk@w*+9mF&)cb&#SiY6b|s8O){lXK<8
IlWdinFcD4?K$*bZx@8FG2{u$Xx#;ya#{3V2bj!~Qp5wKG#1esQ_wIvMd|7EULF3#AOWL{kjJfK5i&7DQWVi>_s7;4=58Tq<1)kW
&)N5@?IdiErt-m=@=T?aw@#lZ*Ke@Dt^^%~poWBJ{o$ehhx9-EIoa3g;rq4tzws&M(|(-XzO#KW{k)L;7%^aebR~dC);i$EJ+7)j
;+j8fY@$9kI*)m-Q&|{{V-Gb0tOMR>%#jDNDohqGM1x?3kok%pY{T+>JU8k=DSXc3J=gg#%ic{d*H|B_r9teF{^{oM1L`6!16Ba>
|DSoEEw}@zj*|50wL9ezjoYyYaRC^@IH(2v0|Z`?1`Q$RGBW^xR-<xyC@ZjK;-Ukg58wO~ocU0?Ce+z7hLJa^&NHyK>UwNM10cQd
8RvmhkUP3%!J&a3QaOBZcBr1m7jJUq-y7iI6SV_S>re9<hJ-R?>NO(dLim6Y0#n{z?iIdjhg=qBcu!4!;Qdbh$^B9R7$gtvhwsig
Ny>gw2AeKF`eQ-+<j+@9Qff!X#~=T#4f1a1LU3JS0Q_Jb-Oq$-Ba|Q6W8$AyZBG`TbtL(r&<?gk%tCw+O&~W)#(~HX$@t$~KYg8?
Km&(MKzJkQgy@oDAt@-JwfLjN7@8V~gtIA=+!+syBaaWReE@4{1CwcOkFq+r7^m4UU{A|acxUAwAo5=D=5KoAZ`}XO=6wARoaQkY
ED%OGV+LqghDYm)HiFGLtplxMteR+LuvnR3*wN9Uk|KnvtD=m;!9>JN0YXzs#@VcERU1ZwRJTk_QB1B-buG&#o#&C^*HK-Z#7WJn
6Re4(nGF;{*bYuA&LEZ|XQ0i|hBSepPQ%I0wW@}qA*LuWWU#A>)+l}*NNna{4(T4)N2Ld7VhX8Cs364A1X*?T^z=9HRgW@5k_pq6
{L4jOsuX!=Kv3pbw_5S+GQAKFi~`+9UvAFqni>U0Gh~(uD8$0xwwf))9S&C7(W9Zo46)3?hNygkP7)k&f}(#{$m#Tmdadru5K`Mp
qBLTK7Z`?8X1J}!Dhdb)F0nL5%bKDoddEYDQ}W{ul+t;0cySpP(*cNiBiFvegR(0D;1C-XJUjEU1;}1UP&6O>b3#NnSd)?YP&h!0
10{^dr0oOoErR&86GvF`Ebtajjr8e09jDn2+;4m9)qH5>_%$srDl*Z^If!P#P)TDqHrzj}kjCwd94p4QlLRpXO)M)=QYkp|j@B$p
QCn0CZKz-dXS>h2Av(!81^WOrbCyvh4mk|<cWGx;O)=(2&F?<FPhHNvg(;%7_AL`WnGA<{*Ua|3j>;S!XS=%kE#ebsi~^l-bFk%a
iTO5Qi3Q$=%?@VsT}F6yJVRZaHYU;pDZo)tlNcXor4F7~p4Js7pF*5*E|^Wk#1G@LlkM<OVjKw$oiBtZ(GK1%-N<_Rew*J51z0Nu
pPE^0y>lVe&?XoCtign5X$qY9Z??l}klh2$NjUMFO`UdT^~TxTx1N4cuA8~K0ogC8VC(<9&JQPWVNPl(=X}BfXLduvc;it_lV>u{
5!KpKy?IPJauA^hw1n6ORN`_p2%XSEIY7I%fpy2io&JIJJW4&`_fW`=30Z8i1*I6%Vq$|@q_(Bh1qnq}66v6_X_TN~HXTNcONxca
KoAot5RgkOlqm~9keN#~tx;+rD5RHR0xec)C>mk`#38X5Q5-&g#X1@kprHtbDOsoqkfJ1speQM3ROFmN1R6~P5Rel!DG&@)RZ}rk
(^7#cU-fFyEfgWcB&nu7<a7m7W8DB|K`0cmk61xqCR0ra5Dn4FwBPORQBg0X0;&{+%Tc@#bR^}h8GM7Jg0D4?3qw?B>Cl(kZ&3J$
XH^XO2aj~<nIV!Te1k<E6XCqz@;YfsM5idrF5@#=j)l7BMw*RsfnXMmL`=;pVTzjkE`|mor4ff2$&6UWLG!pO8`gXp0^<WfaI)*R
+oo=rOSq81Sed)2G{=*W;&M?QR!-MPQ>-LB)0c)DQGkm$q~ivGrlrcT+bKx1kiyt;8DU|LxK%y29bOl491_?)32#}tnq5$~>OC;q
oo{c4j*TTW;_PU;=ra}7557%M*cV(VW{Jv_jcI^wEtpr#>Xw?N$FDr`&`Dl)>}*x%Zcx~ioFt>UH<Cq)ry87ZQ*K&nN@9i;+8fsR
YHTTNJAFBn*H;lNp%6<@abmcL+JO1z1m9SUL6+?*;bVL*A8WAJwDDnWFJRtgE!1hmY1yY_-A*$F!uA+;C|QZe0Z7TvS5B1*I#pE=
L>5*`>s>ZkMMX3l8KgulvzLY#YLS0Aj6_5oRX+V-@qDbzM8+MfJx>oo&|?(Vea0Jt^=UJkyOi8c)s)&cQ%lUkz{(v`V6f#eZ8>Gs
+8no>-J3zCW?{^()0?T%-nBgvbYS5o5Q;qKhk}+?NF`t>QlzEUNMYQh4;>Co@vtX2pjg6mWld<Lqfv<lw8E7U)e9Cw3%#^52%s(|
J<{~@<vMCq(=zJG>4OPl8x33H9Z_VaC<=c5WaR=G4#fx*J0}r^Q_hCxdxzb-Ox!auPVVXlYI8;nfyb*ca45<q5mpf7l!I2RT~(zD
)qo@&VjM2mWs5t&z&as98#Yl8ae+!}Lp3H%%@b-mYOzLs(|ygu-Ae#1&&Hn!d`)Hj4By|g6Z8oXSP=fnK9|3cY!29@p(0bT2?82h
20XEhnJ{sY$3_U4wi`y+2^$)zDTAe;C^j*Us~13N<b!Nwh`LZT)JHf2A%Nfd`}uv@QLV<<<<FlsVCX?ZodU9vC;?p<v0$q$ptkdl
G8(o{{wgd8!9++biv<;FXb6^&pomIhM4<{+l1XSH8cG?4grp)CDTt^bl7N~eqJIo%qN*kcnuZ~krb&$$q9T%nqL=UU4!x9Y$5+tN
>zRW$dK(Xq+t=RsZ92f}?gzpJA`DF|undwK0DYea?Ae&(R9aD`IMq#4LkfizU<(CcfWT?1F^0hFJgl)p`L9FZ2R%%;udT3I6rY^r
os)x)+8+N9_<p3;j}cdu*jtWgV4cMp0&^bHlp&zG!31I%CM_y{zRO5N0iaTl)-pcWNRTkS#36zNDMm+<B1&yYJyMhg={ZJYLQHq@
N7=!{@JUD?j3R2NC>EKi0wib`?^aOK*U%#}L^Om*oIlz8?b+)OEu9{zPN+2WJ!Vb8J11S3JtxW+J8|4W7ZKt|P#$ZipyF?4TfBCU
meABYAUk6aj<66teKK~84@0fP`pX;f-3(cB7%^=(8XX-Af{z2h(2_F=Jpza#e_z)Iqi0T<*GWQ1(9vUzef==Z%x(q3w@pm4-SqB5
nl`N#lvY}>wGn7i+bilv2-<0&@nvAdP_dwVKH@@p_D8{NV2lrSA$}0-cmf=1Ztv5PvgN~$V-F;fq9ZFRun~(P*S(NDY)fhPKR`p@
$L9<J5`Mrx@%hcV0s8WyT}=Yb;0K`rZn1g?>ciULat?##00c^0EBp;|F{hwKNYe-$+_|26^Kvi74up=lZ=SaBRZVO%C^<vC@LgII
ZW$ppBqPR<yIUaPR`u8jPN#+jp7xIU4AsW-I0_6lH<|=t<N!aA#6a1O2o<FfL_skT0m}R2)3eRbie5H{j~T$#4hl4RWdf<$*O77Q
%x-^&d;w$It!R#|^?E>t3Oe&)=-BkA+0k4e&PwyYL#57HfwCYH1B0<rkFYvyt9!}RiA~fK3qeu4(lKhy<ao~*#Oytn6B`6iV(P+_
j3MDz1Q`n`34q8iO_$4q*N%JeNMdkO$x0&e$*fjNGgx$n%?v>j8#hZ5^y}rWQf)i*r=g;`)VaT&yN=txR(ot8Le9Q)=$d*8o{X8r
4v={7hO|&hH%=j>3Mu8RfX&?yt?7E2^1vIo!WGYVPaZo<%hT1EJm7G{WbB(xow(`Oq8(G(mJ<avV#R=PEC%^82$&#nu*^{vS-{ru
@0~#7fVMdz_~R#J0ElFH8P0^T*GDk0Iw25&|4Bl5EgyYWRbHj2B0c3yz(czo4M-KTUk}d!Ugi+;0M1e2%i`xn*ynX1`suU6Bfcc=
lK~iq)p9r>N;hDTF*Xg>?B-qvO-z|fr0+$6WDFzN$sLqXB+-)h%v|^uWC6*D%{Y0`1D$Qo&y1wR)21GD!vwCnT|nBo0Y_d8?x^6?
LK35DPp0DxXwZ<L+MGApS+{iI$3^4SqHclC+TW4c#!SN0L*ts7NNmG~e3;3Nbbw?H<6s>f%xk_z)$@$jVp<+t`9rN{moG$Pr>hgr
)%m;}Pn5~$&uNV2$OoAL27u>|nieJn4?Ou%eYXtdAkDYTam4nYga?B0Q5Far06uwf9uY^Y3<adf)J7-_j4@#bd`6tm2=<VSGHu6a
Us^i4Ns58qNm-PuF8${XYMg2X+zA493j$^U1N^mm*1Ew1W;O)c2sjDjlUP9oVVRo8iQ&<}aFI$gGE*0M*9*C=!kjrU*p-CyNij95
ULI$MK{!LJQViyXb+L1$vd>N_Inkb$(eO4M6nZlnmxdA1t_5J%k^wY1P&+b51stO$<~`{XMPdtR4Uiel@ZuoHUCQI$@Zg}|2X*NN
0wJng&rzrd(E$|oH&7`ep+FcYA7D{L6j(H(=T?uSCtKWPfmNBpISQT~^XaomIb=KB^29{YdF5~v6!h<|xraQ>rJ%zo-qjCo^>M_C
1Xz0AMG?e+{A^7MiP(JlO-X02wm2L`iVusXI2VS<Bo1PBbu>aj7~BD%4FQzMCOIjhM6k7*OmSk+*ha_-ghvJn6S^D@F}B&s&|(P~
6V=t643Wbv^CH|z>`qdH#?WPpP!w+2ccA2q1eif5LPk>JC<){tlC0P=6Bv+qf^a%}p=4CW#bnGZ-cp(IrH;lJ_^aBGb!0#-cd&(<
j)e63rBg=751xE$qrx#Ha)WNhS)N8<nS>24YD0(wfHY%wfOKLjjp%Ck*0u#cOEf^r4QegSsX@kaaidQSO}bp$Qz?a{$77g$Z0nkI
_SB`-gV=^UO`*Zxw)h)3AW?!zmt}?Bu{BO~+?d3GR1gMH*#_UXr!-!yAgjXfhuvoM?Mx7LP4Yr!P<t|J!4HTwArJ|P7TxBhI3`-a
Q=BtKBF`ABV|gQ_EHDga#kD$TIGQw8mGJIH5oZCaX^K1>BdfigSdqNfPN?G3%$3a8GrC3(G=X&WQUqwgf?&}=c-_xqjx<x;@<_$a
g6CtD6zo-!0Jyqv0-TB(p^OU0Gjtvanm9su!>09xtyRg_vU$qMQ?YeIVpin@H94@;;2kjC$lz1wV&k!THZ`%%UkjHQ@Q!BAL>^vm
sxl{54NQaM*CN3ggNR|&jA|_QL=zF+Oh*u{4&_|aK*YWBP@`v^zLiaT4`VM~b~C=fyC4j0hkU+{R*2C;R^1KqZaUD49b#;_VU~Iq
qhj$=2EuQ5Kq?so!ru{UUiO_72(q{VaCm(>AsT#L(A?B!sqUO-^MU<lA{gst6|IQ^MEQWg8wz+M+qI-D10DcPneTdFk?+o$SLQ~S
ZkycJ`Q^E?cvJ4PjWuG@S=DD{7#OgvX`{GsU8zN!GDafwyjrvrIMS9jj8Sa&%cRW|Qq|6jcCQAmxK_cKEl@KpE(O4$pdy>b0WT?U
z#L6bgky)f+-zJfA_4#{;7y2gKtA%YOh{TIM<7sO5;+Jg<t36KJ4pYJ`AWlmksCDtSwXfD7>y8!BWdd|FBi*y2yiQq871@1%$5*9
iAzu-{l<iLGDnk|To)c@IOJ3qh_eV5@^xVOEQt~?c;?_E(v}#dy~cBsMX2G?rms1gIJ@WvQuYI<W2rj$*IxU<o!P*evOuE)x>k1?
BvY13J~Eie%f{(bZ4%{JRdIwjoh}2->6*wEv~<_SuL;#E0U&dTQ3UwoTT`t_&^q&Sco<s-rN!+89+G#dOc_XdJWxn+(#VbwLFl{)
$v}`R1m}FFi8sLp90HC~Y2$*mmeH+gR!S+>gzpZy-DPTC)Xc{n0XlD|LsTz$c#G0XLG8y(+Y0UsWDepm6@q|tkihLQo%+&Az;nTe
p1Nq(NWowT3XHOaNuK{K(Y~F#>qhTwZ$ypR6nc=L5h}dS<WM?82~k-vNaKtd6B$b{j`&f+(-t*-R*0=>a?gEobFA6qo|v*p;p7~M
t0KjmrRM9!qGRIW<<A^)g(Q-RAPmcPc_TD@77ZXMt*w~uyR#@^J{%zTPC+QhB*pc_(TWtR&@vYZm|%n{QkiqhktPhbg{v~=8XR5m
)>+e5bqqP<&EBH#WvNvIl+2;uR<ECzDdMM@h|qijOixJh#tn2YL@<&hp?bcG<m5*@5;hBH7~i2Yq@tKzH9!<#QN&bGZg`@xPap~m
>tfU=gzR}h*>L6@$*zROYQU-@WKk>=2?>1>>;izmI0A?l39D&5TyeMkd_)5fLD;e!$^J6sf+aIkiPA9!nU9*zoDx!b0p;TWZaKgw
YHcCy3xC=6<0)zrxZ%Okatr?a2U!W+b&Bow^b8^a)NenjE0|?Gj0T1efF~@y6a?A1h|a|ARmPWauqIFagXSDZM<f(Nj3AOH-x?Hv
azmg%9`aX|E(j<^C{darc=l9!HcA5-ax`K?C<Y_g0u~AcXn4+}m5dYIvD5?0zpe|pqY7e7${@)BlH2s8drcYyAw(J<de0RWE|tpj
^}2y77&&S&LZ<+V>oCNF!h}g193VK<O82`vz&L0x2>u<&k;g-obHy#>zKjZ`y|1wATrli!k*0TyXP!8G`C8~51|mqEju3UJkWo=E
H{pRMMYFy~HO|&*Nk4?4OMxnM=)*=wXE(9LJJG<DKA@WAC<>?=7$_eKjzJ&{APOK0XfR?+Euax#XTNN7-o0j^bJEceI=;0rBa~)R
b{xx|a8I8Ui}X<0@HkNE8c>e7ktd$kqs3|@g^W7Tl+&4;GMl*9dYB$I8F7IpN(Gi;hD(NE0VXh>oL0S^?8I~7aFs!xTiK1Z%@!_n
Xp$YFq2_e67<u;4WIUk5w=`3ZhirRy)`puDDj>BWiAYT8Et=Kg)YNc;j8F~^0Kq04gejw_TvxuXc!wXi?WbuE=r&4Zl6L6>xQ~Lw
O_(u3f`}=QJRwX2?DrLFOGL6m|Hr5>^eGC%)h0Zf@ig#uAOip6V&PeMC_1PZeHac|6JC$d+OETj*bI^yq2hP-!GXZYM$W`Nr+^=y
+P(V1EY0ya>|l!9T;<mo!AY%+k~A2`#Z)9fP_ROZloG5MQ5S?cb?1TeB%M(PB9I`UU@$yG>?WRyg1_1^UZ0Wqf7p#BFaDp0k3llC
{x*CN-soEkBt<)5PZOsm<g@E#?kpSDaa)bn?r569l9EXzf{oF<hja{<#@35NzZe#QY!8mX)P$ZWdQ<8{_<jvd5#x&nkt1r_$yhG6
6zK>&<>&@i1F-Mj_CC1Ya25UABtFyE&Zamy3Pmc|#U-H;gwWC0(<{a?jAsjFgp$~t0f!;{B{kOycxr5xjDe@M0&uJ86cjb@)b-;6
Jwf`7#tnjR^$>Rl>$hZS79t=bp_n2iB3b0i*~MRejF>XP`exS)sOGe0vEH06I;r0Pi+~BSNgI*#k}nXTMFV&!fG$OcsF`2~EP&D&
?(CA3HkpvTdUvgzb8z5lFBbEwIN)^gr&(}r;-*np^vCE62D>-xAfnqFOop5|o;RH5n(YIsqH3YPx3MuAOi4>f;X)V$sv)!R;eH5r
VN>0d&-^kRG6yJWQXf@^Si}<eSpSP}!#bERAXum=)efHCS=$cUlN?R$!;Y9gip)dcb^tnu^TzUf{&Gq0KU8`9ZV$sMG-z8Aiy9XO
eE4bfZwhIQ0iYXX_0a&v(H>=U6)dSvW8Kboc!eo=12+_LtdR{J+0fahLtJ6>2-I~jrm5he@0DmuP0x<}2cK73fvX^1cuz?{$&3^X
K`<XLqxNRl(SjXBW+EmQP_Dwj&6}nS22AzrN6mZ>W|UD&5mPh~M8H8vQ9^y?q}$o?uq`9+BB?1~<Z>O^-0T=C?N4;0A96&n#tsU|
F1+5rrsjAGkaV~h9R{5J%BpgHtf;japvX-3mmtX<LWvSsfQc|JTaqY?{VL1~*#+&$1U)h}#XypOBDIdhrSLj$4ZWbYqzzM1K$8X~
B#<J8Ac&ObTEdrAJJXXadEXG%6?2jYMa7hX4CMrc2%5YSVW4d;TNsx>fXgr~AV{lhS5pXsy>L1Zl^&HCoepBcP|Sj1iO~jGAZZP1
YI<&DGodJu?Xw|jqy;Wqh7*QEsfY@ytl{F(XmZu!8wJ1u{?e=zhB_sn*zBqPqxEtf`SIb%TsUM;j^&REfCz~oY>}e^gc)0^YU2v?
q&u;9Lb0d8WS(eU@ggL}3KXs@KzACAc5F~NfNcN{pm+1NNnk>h)yX1%#D*ATNuq^9B4q^Ps`UgaP|*=Gi9|vEk`#poBm;*M4#iHs
8iBb^N^)SAp|v$PAoeP&8-V^>aCH*-oRq+PN45>XdsFZ}KClmA6AMaz(r~8h;s!{eHs=^ACQ}&76u5MMRvQgKf1du1P}%I(QZFua
rOB66+`>~Y?*v9pp`ye6TjpdsB@!@28+Sh|dL4)!-*xMcDDU;*T^wnd_fvQj3i5{x=GY&5I7u;^b29+NwjDRf!O)M+U+o_s9}hl<
2e%?*5HJYBssKSR8$CdzQb?Wuh_reR`OkVNoQlB8w8S+QRCzzJsTTAKO#U;Wug{j1C^oprV}LOJxyqXB``$n(6N*l?duT><*wOD6
(_%Mw+epZ>Lx3EOJB$dCTS0M-ie80aJ>N60GpY60elpmGVpix77GT2mfmJB*A56vbkQ`|&yrv-C=7KGliO5Ebz}O(O1;}bdsNlu$
_B1Xuz8R-myTUAd!nU-rr5V;!&}SSJOMJ5vY3rEUQ<k$7c-XXVk_*1lrYRA=+Ztk#tBh*Xv!%@BnW9m2EIrMiTwlLd-OoPRt$6N%
>g&sWM3{t;Zd8V5W!>?W)O3ZR!02n1^}M{z07t1}Oii%;ktHb23zB+BlW75AAeSjM?uGR(ydckHDBm5qWZ5zj;nuAWeJ84Ap=Oc}
Xk}3CPb0=le!c6C2O40NvUKxe`^0>mgzGDUaduqd6lZk{SE;t)YrLCP#$KS!=-Sq8O(Lo&A%Sh?>phzD6>+nP0tVpWR29I!q`V`;
;L7o91L7tK3~yQ(I#e=2je7(@;#=Z#eESZ!XL}ph5x9NtGf5PszJUblzyUB%MgyfB5EvRg`B|vYi;bC<1ozd*DB<4=XrkY+q<Ylv
JH(hn((4w}NPSspJ<VG;dO*;nv>B*jX%9oL{ISfro8#zw&$d=5ingVr1F;Th5!4S$#8^3sk;jP?#dlc9K;mf(RiXgtgzY})?>{}J
H)Fk}G7`WfCq$DSIzj?~Gh3J&@n+DI9bjon)rp0usWdiZHe*E}zB^lMxNra)V5O>2q={-7aC9JmaL67<ceiSHh5qlRe7?VH*F~$t
?z%Q;EHp(aG*nSUwFI>#R;gyOjlnC%ow1I1*)i}RK@MFcCR~OC96P}<NVb4Kp(kE^%Vbwf7()=_sPVWED0V=oNYIi&DnzXy3?z!o
u@w>^Ou!VX$gmWINVFv~w24BwPu<{##22y_2^te==J7napL*4Y?5DPmCv4Mf+Dy$j4xMQoWcc-j*H915hvv!h)cF^u<O-scsFfN8
=r^gH!D@-tL)9Q+h^9&gmQv&Mqlxy%X;=ub8agHb`|K9K-SYaHA8_=CC?lk(MqxLfhmLvbd>)#e|8>_ptBX!A;uS;onFI)kz#uE<
xruGVNFdvW+lO-|yX<=#496I9izH@AR7%@S%OjPi@XMOd@!s*>c$t;M-Kmabp)oO0whCxlU{Q((Z#Jd67(L57f`7~0o6M0P-E<(A
lZx!@_X_#S6cH07L{yZFO#&1RARqJ)mf9Q)Z-6#R8v4BiC}5!|As|oK5)$k7CPh6Q9DVodpUB2IM>hN4u3yjNjY2p<Th!FnoX@CX
f-m#m{RfHQNwLD?CUyy`H(~oer`x}FGKc!<jFS|dpfn*!1P~=O6w*;hsX#QVfix$O2{I)GAzeK(V*?Q8w5ALUS;06hx3#p;P*K=D
M@>snQ*mj#8R4PMEs@aXa2ARU4l$9T+R2ETg_59F@NjQ9*9Q`5+;CvAMOhK%ijuuXr);z>0zw@YF`!)92!j!}a9hsz-YeT_M4;ON
j+47%-}!x=<LQ#0cA67OsfkX7jbPftjk}QU*t8T`)~K=(L`k90jbwUELDh<A3kGdyiiprv<_u$;b8IqE6ndN|%IW9^J=uJog$@~*
61_&zi33$dU6eDE84fU_rjnGPmdh*!pQpwBDE{hVzpZRisvzpgM=W+j!xl+#&ZsBBuou~p_l$v~rL6+Qm*fVSf}>agA?W)*+510D
<m-DrUT*dYZU4Rd^!WWxN&Nahk4qHe--kM`ahSSlRFCa51QRue0j4nwe5cZe*(3Yxn{$&JhBJ|xYowGCXiVv8wu(XWEGGhqI{ZC@
q;@~{kE}#e2kJZdcXZ^tWc)S5jNz)()NRT5d7k;Bdg;n`5%@tn6pZvQ>w*Bo-@EvG*GY6W&#z6#xP)9zie0J{_ixE5osYv9Q7t!n
53^{0=PpgVP~iF^cYmLecj#*w(6rJD@$c`>l>KFQ`C#_RNwPOVh!2y{*D$>G*1-FIWr7L7=$ks^<Y1V;tI5eB><^BIr|jHtpT2R<
m;BDS>JgGJfryj2fl(4(vknujl6iX2(0To#84f+PgXh~YKY1vOJY1=e5U(-cge)gU5M<eM(%NEskguYDf26vR1Fw*h`Nxye;K&=`
q=#mYqC*hnA+m^KXe4Nw6u`#04f)DP%|xD%JpbjM&b0fmyq)pF=^=y=UJE!(pPQubzB6-I@`6ZdHo%NvR4ORbEJxuY@lbS;2ERlu
mhU)v5}K-~qKWGVL8C!UwrWb))V9utv98Zsuu%}*v@l6BgiR3?q)2E^fIm`$XgX1xC$+FZ{&E$A_74H=8i)|XfVT`3b=}RDCez^d
M11;A0OV&+mGsTR%H#}A-3-n|_&!>v3BH8@_ZGqxNC1dZ6ZY}K`;-WU#F~gzrSO%Rk(FU1X7V$%7FF;=v^{V)+!PTcvd^#Jz@4@8
*~eq5C=cP|J-pve9CZu<7y>XN%j<n!OI4dv=3+;lFg8U69aw4PH%+ira$sV7_{;53V0|aU<B;j$mP4n4!@DG)vn35B77kn9(aTtJ
RY4WZpYcP`lYZZizI+?{$o<!;{N(15l7p=R`6<$xPN~#{T_JRn%GylII!bE@YQR!bbckXXRa{5~H4>T_X*QFV7>I%YPAD1>QZEiT
qM-VhrN<eKl9w<({Lgr~JrcA4X(<GyJdpWGqz)>GUkOm*B?E~~P(6Eq=z0_OOPDJ%Y-LmOG{!&E{+V>PPo?_pA>%2mP_8Vnlm*34
#5;h>7k6@)d>@Z2oDMMZA0Yaf?^%VTHJM9g$rR1qw<Kb@*r*D;+}#_zy6lZ88@ta3NtPx-wiSh8Rqr9m+ziC#@HaBbd+QFTg}&ok
C(1rTvKl7`?%$kyEI~`u8uhl_6s9f<@aP*llL%C@QB;)-K$8UkQUTz7L%E=^PGGQ(1c#Y)3Ss*`z02Q0Ge<*2@E%6Q$fA=;y*OYn
^@I%ujz81;HMebeuLJ|Ds7wg*JLJ=%VmWj;AJwaf<PO+ubtI@a-<a0t<%G^HMGbEexQinn$uyX4lBE$;N_z<Yak}z41}WF&3{P(J
3Qd8_(E#vds}$|ny^-B6$k<Xu;~RZBXHqd5w_j+T=6gf;_(M{3)atSG9QRr7I*Hlt<i<!^P@tJeR56$AWTXK@EkufFpc9@0$>0)s
<nRDbs6C|l>HGnnKVHsWA~qkCC&@%7?Y!j7ncsu-$)-#Z5VRFZ7L1fp5Y<!!mw_5c9?6;-BBod+qKHaLHGruoq9*8cKui>nO)^O^
K>;-pLEAG!w)=-Ybd)EPsKt<ixY+2$F(nkWPkFN3On$ad<(ARAQzl_yw_iI0NGZMMLekM<RH&urDvOZ;V2UvTLPed~a);B^`tpOI
7lG{MkT^xIHs&XdjhT>0^3gD}QEV+8%)3XV(49O*cI3tG4;47Teq?Y#!al)2sf9>M0ES9MpaO`ZLWMJtEGWP}xLOf6{&*gT=$-AQ
Ehqbi(jui2sEksg0#?OCU*NF=bYLimT@I+N8K8oLR3@mRkS%SU6gwD-f_1h|jwm}~A|fawT8e3?qLivCCW5G<lSXM>8cnUOVhDuB
)WkFt!CKDRs?kYW878W>$um@%Fw_+muo9~p&V_Xp;OP?UPz?<r%z;ZoO(4*eiAuy23R0$!G$2wG0Z{=$Pz4}F5dlK$M95MF0YXDD
0#b!2P_#6yB1DBHQczPuM1d6=QPQO-WN0_={r^kri>dhTcb&c1__N4g<VcXLAW$PfcM~Lr?i5~o9i*H9AkZl_<%1dAf#5++0~LhU
o2uEI8&wVwN!SumB@j^!5KLkO8dNEJdfhy;uZig4X>}V8iSL#Y*HMz|@oRa)2t$?b?(MXCf`%pN!~wd{I1x<6DwIT9UuJ^9Ltaw}
m$<+keAu8Ya3E`55LF1%R5qKmU1E@RMAj%l;2oj!0LJv}=ylp1dDAX5!MNWk`*?}-1FHbEic$nbBs~s<=uwr3zWR34nwl$q;y2Yi
#%^5cws!|%3eeH1%`ho4-6)mEB+y>C<pnf5-H3#9&K|s2+$+T1Ch)gu0ZLS|Kyk)0x&{E1ozjoH8KxE_2q;2eSH&4qT~}!h0O9~I
Y9epi90>C~^O)4yISxX9Ui}&?PhaJO>4P6*__&JYqy9UO%-jwR5I)ypj(~S80)Dq5{0AaoS!DWc!u}U&-NuMW`x?42iNh)W;)r`a
RQ+bbsv-}>J`ZY#{89j70Z2ka5RD}YCa2WjIUk`80L~yWt?v6uUOx9c()^2=K{`)BJ&ErF*?=ho5RyU22A{Wwu=(d;Y=Ab3JNI?~
|5B&_W*Pu!fQUb@3ti}kqyX#>6=okf-3<eYB3dXt5!0f+2iXO_D$8fJwXq&EG8I8BD2>M~$@N{!v=$26V`3+^NbH)3?#a})YGyXE
yO<X&#oW!?OR1GwVrZux5vmC)ZjH98;^>H@k=C}v28z;BXfZVFJ7Yvxj-HOj2(W6KuyF@LOux{Zb)kyEEu?HpBHJ;|rW$PXijLjX
b`3qeHVBE*6_PHZB=WP&@#IztPPB>9o#yW<%tppE8eNTS7=kC@@cUIy!9KcB{3YZM)#~;I5jt`HOEj}24963PILN2SUy^m=!WY0l
=%JnSAbed#|0Wn^?gw!DA}l9)v^rE2Fi9~_<P5AuvQi)9oj)ZLNx&R(xKk$8{WD7J&<Aiy?oPCN&B}*c(HDWpKTt-+1w3QU8bo|x
(M(AMe|p3cERZl1dHXDMz-KrEDf(YH57*U!PQi|-0mpU%frww`k2V9y35d4AtsoR2>=<L`IkJnam?5QNpovj866gto$zLVnSdxO3
wTFlk$b3BVzYzX9UY4DYz~zi@B#D1gP3b8uVbuxKIl_~ZSaeSNtRizReTVMY2InWk1KTqpbR6eEI}C^-tUhogPJnGWr#J&x2F4a+
4lpYaA%vrc+uO)ZsidD-PU$vu*+q9Il@qjYy8m_^dZDl6;&e7q>GNFQa`{3Zgh+}J1W3X&3WSjpBtl4^bN7(JNi_Cki%fM`&xSxf
!X{w=n4xH8gd{H_0mb1dkCp|P5Tt1eC_{<LJd7B67qjMKE7{B3Zhnrna6G%_7zqBW{%qwnzt%^Lh5l(k=!RLqheuP#n=LUF@eYLT
jvcyA7)C?qvNM%}9kF?{aU)CI=Y2V5AGfS5%MRxjLY#Fnq;{>wO(1rq4p6~_@PTJMVavk==e}Z7g5+Y`!(D#;<UF}vEOiPoQ~`{G
Grb3{_r}gO#zSNiGaxx&z!@i-Ab3CS?se4ZZ$vukiJiBiWTOl)?d2d})g9BXC!fzmso6S6_7kE_?_r(X@~04ihgp(Nh5MRl%r1mh
yN^fE4}dJ9d>2O!-!(Gq`#v`3K>0#z;~q529@kHn><0+g$7&-d0uD%c)W3$Ea3AK=Q<gtXoMql_k$*S6B0JPJCZfPiCF0g#qIrJh
ZKPg?gZT!kVZ^2ewj?t|L{!VefVY;Nb2S>Dm&aj}ae6ee#6bwg9iV7#!W@rw4JBTLfDtG(h&$sF6e~iFL?KEAC<~{l_MYxYNEq^q
2e<iXXjKN?#!aq!1EhNTWWGV<K|p()PSgE`M0c4*{VG~QA~p4QE)@7GA8aapfysza^};Wt3K`>un1CsCnpBxIzkDVNjxiV-Mv+s|
2%13R6G%`}NI{@o5=gZ(p+i74EiEEuBH}mnlH`f<!Dw8OLPtmx54wls`^VvNFhuLBq|>6^4h7|B6gcwqa2%+-fl1XFI#X2i^o^^x
T@(+ZLH96pkR3J*dAcF7PSaOZM+b?YF+t+5+8@x7v;%^G9ho%=fFHE@AFgoCwjA@OzF}o?D?VPfNx}w_Y`ZnvWkYSo1=$Mc-GMev
V{{;TvdPn$KvEp{HQa33nDjG<RO&OM(IKWqkTx|%1HG(0I%obQ<9Np3Dnn=`--;dgNqo(W1_w*`q-vfCOQjFlwGS_q=85@e7{}kR
(b6Z^>@!cO2XpvF%@_~7#x0*r2Mc$o+-|fE&bA-b-n0WsF9C$n4B~{QiXRcX#P1XD$JQ{e1PqdUlcA@lJ%;-M?3!GAu&0#dA&ze$
i57fP7=aJbB(sxruh%faDn0F}hMl0DI@I02Z%{749<kdG*g=VNyo3=EK2;&p3TS)Bpq@oAw+Fog3J)nz;-I|4%t4<pF^TJJC+)GJ
tOb)O>+at5uWX*)PwV_#sYc%<qn3zibVX@4)ra!jTt#NY(=m+(#71DvHYkKJ&dwtqqh`yFOaYZJN`TO?sa@qyJ!V2{F0{IHSFD*B
Ru+0~sVw2rGEF2wvQEuc_Zx|dN`%;qOJG<WmIyp;xfyIjCBB`aLG(|SRRh+x0FVgzKmwkY7%4bS(`6f%00fJpC$Eyg^h3;+7~;MD
?=5mF9OZ{0?7A~orh2%d?bod4nb`5fJKPRRX#ypRjo?*cf{*8!<u{qZm@j<}Qli{h%dhLQWY!H!t~IpWb6zm1+1`f3%R>rq-(caB
)$F#`RS>sE7u&mld_9M^lPJtFg4fEjlr=zTDj=qlG}#535e7|wBr2Kl{Qo++Ye`XzIvIkcM9G=z*kH2LC}p;7gHB>#Y8pdR1vGEh
isJ^%lXlR}Iw|%LcUEd@bOEnKcFUukQB5T>fiOkLAzFmSPB*MHi<T2O?o_vHg<01Om~6E<H4@V9!OatvW#XkbjXsB#3pr+$+LevG
S8F`oqdnH=v=m#_<>AxQ(7J<43XTu_4zo3`FfLUZ!Yt@ShsPo3Egp4)1;m@@CTO4P^NJgjM0kcUb&^W!I8uNyLD$O0O*WYVk?nJA
3j)oRr)4arsvC1FaU8TuUb(!wT)1L9$~qx5EfCogQc(hm2O)@4Ir7uIl11zAI*!xNz{pyAQ^(b=zRYdgu)=Q+q(i|#{Su%l3IeGR
nMNci2$o`n3RHHIrJl9&=xCHs(1sBOxNxwE$eY~b7G%wgKK-g_o#~T~NLkmSfY?PIxe|cHFizgXp71{cK>c<c0k%y|DCtu+qY(zg
YM~%7LvPQAL&>K#YYPPsPyoh5Ut9UjR@X>|eq(i~IU-tKE?UZDxKo9hChDj8T7X3YFn~^pG;~yEY~Rqcjqzt!HODT)aTJ$&!wg7e
8f*%#^vWh~;Xz_=N^HEsg$Ro_cWD7oAX+n<+{NYW7?G(k_Jul<s+EJX5i${jvWPf7%T9=^Obi>SRY)?nG%Hhd2%3o2VWEZ?A&N@C
u<#8J1i+L<O+_O!2oOjU2-K<IFk}rqw%$OncOyaI7JdhxkP<|8KN~$du%~e$@*qzgyh__!io(#ul!jvy(r(>dqXq++Zk@^#``+J(
g#SA|;M~7=remAGGvaQaE;_;i=tKJzK=(r60m(MW-@TM(B&b#eVOdBHjZ#xx89wFCA^pXPe}p)JeD&v{(aXv0_KdNjC7);jKMyHa
(HHH{rMq_K?4k{}D$8jaS@V;z*fQ|v&aaoFPeG{|Q{rW3;OI4Ok8Jk-Ccm4Bzp{I`Z_w1+kb@vk9c>*8)p6<{dP5_3b*F*qq=^)u
RUP5|G4`1KNbF7X=>#t6L*N60*aZA|eFAwPN5YM+z%m3PiXRw)Xlv|Pe16Rn;jRSXU-W$rdHLP%f3qRx!W^)j**c*6YM5A^;O6MZ
^uLB0g{4(7<hrai&Zu-V|HRmNY_cez%=yt$pl<=sDPt9OPEeh~te&v<Iz%3qGNWyH<TGM$&239~ZVWq#*S>l61_$F0!6o8($E+jP
@kiEN<m~Lpkne*wV-lC1a>qOXYDiMFtx)wFdrayZfWTwkC7$E%pLl}=VEa(N;;mI?TCyq#Sb#M}5@~q4p(fB`q9biJFm_4|{bVsg
<Y2#sJmXAyvr}l$RYjr6MF~k>NN9;5q6w6uB_cXa7{;?{fRvP=s$!}k#v_E|iBR!Dhj?Z?E9K-qM?M-tQalqA5ls|OHEp36vKQp(
v^&56{AeJMX&<T_L!qyykDQSN+6B8E>ndWY_xz{F52ZF4OA^3-S8jTC3EwM5vy2#^q>1i~OxIR0oi|{7xR~qHaO4dL9b{h9hyl4j
e2J%!o%SB?{eHv14C$xo;0_&gOUQF4DGX*vA3nxRRBZ`?g~K}&G|eQU0)|>rS30+c+l!8!%X4m^nut8LGi$dfnoP?x0<>mwh+$P}
D@^#1amng>p3NS%=p{tZgh(Wz6oD$k2E%4eJk)bgsjL>510;ioX`m{-gbMUN`J;e~8<Ub{cRLS(@kowRA9e8!n8XDK2*mK3S35@V
xL#zzEP?*Nx0A94`;zpu0%6b76^=p1{y5?!5Qq=cA1+YMULDExWRMETuubnTI>Jq*XB?DHCV&cWW>Xni4|p{YOcYR!uINp3NG;Vi
gK07h(o|i^h(lyNCDIZk19gjZ2EfPSo%e^7WS>yBSMAKt!1O8inq_|ExS5@E!;)r9Gb7CTqvWSBbVb_1x!*gM52Z<^gulB|kUaP=
fdvkqD>yK_p15yQVsX~K{n>Ri$@F=Gn|5`t#}3a<QTAx@CDP`9&jFd=7(OL~q!@E96Lo2UyYSnw<siM?-m}xTC|XjMh#)9NAZa2+
rJxbO{@4hJD5@YI+bf~QH6%$?6BMCAr$W$Br40#64Ji0WRP>ryV2Fyk1UsBi+YLHWAVQyzAE0D8Z!mXw;WJ_l!L)cnore$dIV$aB
3LW1(_7LhQBuIh^FzreLV=Guz`Q;y?=zSE*Xf;G^)tJGE5X68`V1-V6?eBfmQ-8-UL$Y+L<=+H#pCNEx;Y{^rhC-Qs2NX`8<-^|G
&Zy<XcKeBS0R5ilJ+AZ~55dvi=$J#u3ld^AMfROIpR?4Y)DU3Y5IjLhgkM14yKi<*SUU`rg5pq2J-ESpjpu_qY?eZDY$@oAB!0`B
+r;af&&OoJH~{E%Ac2`vvCxqJM98`sRTRkyu0+u=0B$n4k)cOqI>H_=4?I&?qJ2Ty5*~rPO{w<r=pHycOr7S#|EhqBxH^J@C`lX0
*Z1tZjZnL^HW}9=ub;zCS*1im^~OE4+I7{7(q%BW8csbZF;vtj(sa0ypng&=mXe~Wk_MupiK=3)Q8bvN8+4xrY9^}C(=(K)hMacH
j8S!Es8Lmk%ZA%@aml>g-R1_o9k@2Q&4boNlknLKZ39bk2*|qunu}tl!v;<8X0oCH(UBn~rBETk;Rs|jS*vjtn*#!vvu+eh!nE0q
-f=@&rvijz2XPD;aH`l6Yg);F9k?0;M#W8C9Gjr41p)zp#bXi)6te7z2F%<Tu>!@+P$XJInW1H@u!4athZZCYwvE!gA(f`EN|~0s
yc;yk=Q3LbBdaq;2$-TVhuxE`5l@-TC#-iTt}gBkI-9F<RAgeYH0Z$%o41s!*yCLCQ+qO&r)u^SqX&@~ag#Q)f`sy*%iZi#h1eL;
7#5i$mQ3xkyMXN^LQum26jKC|5e}LDTlCfghO>5c%7eXA5$4z=QBy2RhTQGlp7+b%%x%1sZ+N|GIGRhN0>(QRvIfgGjW1VIFzbx#
c%0c9X*OZGd7Ifv1vS15(1;@-!4RIZv>gv?3FEerG<wD+#NznLraV26@|UB--*_CuwRooe3W=b2bah+I%}WcEXd=YuW?PJvqq|oQ
a4q08Xhe$;66Wv?3=tGvvaF3;yOR+NZjh-Eb#!KDbKgt5!ss<wOrH5oa7Le>M9hi|6;(xxb*s8v9ye>GG+Hbps?FWy6-l%mu4BMu
vCf;;TMe1FLkMD3yGnD{WWnJzn-esJ5_HmJT|=@Yu~_6`MzKS7P+-F-7K=~=ESgaWhp1JsloA1vm9ZvvSUO5V8MjK#W2xJ}M>rf?
*&JkSje&02l!Gf-&?E~b-P@U)(&!R%s|+H<lxJO%W=;}KpoOzA3USi%oNeOoQtQk)leL<2GTu;)9#%B%L!3tM5~g0d)|@V!^4L(3
kp?JjoHj&@I|2vEhDQ!V!d(cypj;BfM2=z1iC`F&Apk-X$T-z1c2disM3F7=d$~ZzzdStX-9Ii*r9h*lQKG#Xf*}=WJ!}j>S<#`*
fsJrM-eNe^)1=o*ZG;KSAvc*5ArcQg+j1(0xCB$6AAayXA)`pNl!sa%!71G1U=wA@>;}y4ZzRTQl7luEk%kH{S95|Lfz=J#;lU*^
Q!K_7-ymd>@$rY7_WM`UA7uSLDf7+oNg=Y3riDjT`LuJXXrWqys>G2%QtL1@ldlwpqeeqk+_RNF+{i3l^ri+I?`Y}ne#LXIN^NmZ
0W1UW>UiQB4)lkC!s<7v>%~kDpth(X>|0Su$6_FwC!=XdBWoH2SeQ}WDJBd?gNmC}H@LxOShSNc*q&VTn?2eF{Z0MCpRsf0#d>T#
$}D32jf}0OqkZ^O3S`VMF^uacqX6ip31|w4DHxfL3}T9?ZJ61Hse*}W#kRo;6-`woF^#4QDU6LUh;%q4CkF)h@DPwW*C1AA^(3S`
^eN;XL*${m8?)s}#Q6gGDI^p?9%L^%t{#zmh47F$oRQ>$S4}3g5BkzxV2<**b~41Cp(q|8>~|PM>&T(9V-#YDB4RpDkn2YrW23y&
b_`1-VYCto%os(KmoCzq&w&<vV4fJjXW;;Yf?x=~YN8%1=m`-$07zndhedp+PL!cjS_7n7F2ZPHN(ATu^&ZF64h7#Wcf6SH?gH$r
QK^>Oj$$qaGJ@dCP{6?q8?g^`8my8)4A4alQnWAavl;@EN;ROQG?67EK@37mLg>*AOwlDEXmv_7G{opM43kVz5lo{KBsE151tldR
GJ#DAK_o396GYKPO;AA;2n`KG6-X2yl&H#ahUMLdAbuWzdT-M$M7WF;!K<<W!N5TURRVIrtb|z)966zWi*MDFiS-y5JnrM*5;;Td
n3bhMA}A3^9Y|>f4y)@*e0T7n>9R^8dba1^_whH1$UW&GVSG%dYN!U91tk=**<gYxYJy=XAeKpFYGM#+p-NbarI=`-ike2EYMN*!
s3A0KK<H)|s(_}Vs#vM0Af}?Gf`V!qiI^y=n2NEr5gInK6fr>&1Qe9SkQ9K)2oOXDHVF_RBDN+CNYKp@5K$xyB+`UNojP=hLXa`5
A94u<NyvoAGD$%FRZh<jdO-{+>s_)V!p5*@&{?6D83(^kejBxy{^6#jE<s`ebrT#i4xBW^xpV{bDx|83q}a$mKJp+YDk3EvawAW`
k{M120qc}E`~NKX5Otx(>G7XrJ}mLCr{GXHU>VrJ&Y+))bHBeJo(P`4dDPk9WI;Nq8lspU5R@m<6Ny!(lwtyts%ZYWPC=9HpP3`|
NDU~)yRNr(BI%?(HIF(BVdGlEgYMDmpki}w2N&T3>`7!pJGFLiH9j{`_>V(Byo#2&jyoX15xWcGi8A~1f@9*upMfnUA0o>G#2?%n
LwL|wJepzO%W_^vod4la^R(j_5TjTc69FVe3-XorA?JrtlzpIlV^?3adxDv&i{xvorX<oVGFlZQq;8kyVCU80-7Mh*WZQMd@X%y+
8jwmwu+(5bB&wv{hb-%Yb9CzsFHN;Tfp0Y%4ym>uKWDe{3Q_r)d^RB=7tlamz<cA<?25gGk6AmLBot#~1l=~nr!ZRvpDpH7F+fTZ
2~n_Zk;|<nhb*{-BV%JwYY?aH-nlUZLik2280)B-DfGF8v_#Sp2EusoP->Z|svU~jGEr}{k>Vh`X|{0?N>M;kG()0c@q<+3_@{eF
tI>LKsH&;ec24P>2pXgIWXoGzF%wNiY&8VO2Oxb3PCP<Az(5De74lsO5XBJ)#4#s9+HmGlx6h5i7|c|<8XZ-#CWO<PDvD-_)*K{f
A@VyrGKcn?H#%(a?8`_nczd&qPAW#){i!8q-qs!uw?V<FBzYmm3^1}|f)>-31w*d~Tn%fS{fHcNG#&zGq}#gyKlqnv>hSJ+d(JD5
UZ;RtA44iojR8n9EilO>2}&e1P&-XMN!pXWCwd68yU;@@bKC3$FVBCfhLpB_b{ji^xtNj|WXlZjPN|I(D>zY>%W|bT{1))gV$u9V
Kc?s%gNZ{i9&<*GMsHYaSoI2_(mJpEJj<mt)PJJYD-oxTJ@Nhtcn_Lsev^f#)};{CH1uXik?7pyQqv|<v-XImpia_NG^ABDK<O_O
V_y4_FL)tn06dBf&pmHPqoe%wLy1eH{{Qaa5cL002OwkuL;jLO2gvq_pKOgH#RSt76S)v}a6>8XPlwAG&Gg3qr`sQ|N9!HOud}PY
3@!x-Tu2>SK7pv7AbST6{#`o{0ZtKAC#p~Dk?2^E=tF_nUP28A$G~u(<Ul@%y*><j<YH-df^-Do3Zn8#9+J4JhtmjPk;XctrF}2k
2EWipymH5iFKi*^-TgGkVLv0>Aod~q@gzX{0Iw)O+$jmb#f2J1Z{dRilR#8QISeWj?&qAPO)DoLiJ+I+g2o_>0&FD%;qlN!;R7t}
1p3HC$tg=g+5~CSkG^UM1kVF;A&r_M9FT-v%c7w6FeM<N5~z4&^|t5b==V$-HBa)-Ezth_u0Zl1M<9J6W{4_;g_NYF7Dz%#6Jzu>
7$OZiU%W`aJb4FS5u%H-`ht?y9du?;qo<)^jo9fOQ4Bp30!2X)DSabRQ9x2r5X3YE*#`ts6QR;4@?Cl$_c}d3G6woR$a4gC(8OtQ
!pcxlNk|mXX=*@afHjfUOxc`NAvCfS177KN?N@<<{ftD5_P?P3J!iuPGVL-26hctv>xbtjgZ;gtG!73S!6_r;ba!{Y&=<$92h^Dv
MkP$nY7Y<Gy&;+a<rE}!zBgIAnUr0ybxfHH40v4)2-Ilpw^>mt>S4DnH@<lIaNW70(5*fjkQCp&*#>7jbMhe^!9bKPQk3f^C0t0j
198oKDq1KvAX__!zYSr4ibjf>Ns^(T<FR5AgGM1VQfSjul}d#Ph;5n#je)?QnD2ppQ`HY=Oa=fwUd~*A@I0YPQXo(%9HepeigrDQ
sLUf>4U4pyh_>BI`v4&H1Ly~Tdtn?B=?RDuDprDqfeloEz@D<i1yB@1_DG584~M{gE<=K!<QP4al4xM2Q;6h2@lW7dY~$Xly+B(c
1fWS(0812(>s^Mwzv-IIxHzAN45jTpXa~*#^wdQWe9rqq@nfnS2hIn^SeTFZajKtrF&A2fuUU6)fa~7}9He6#xUNnjri=MDRPfGk
B+&-O2_i1)JCvBQ*YLXNBBLdEj6+006cU;T5o}YXLeZH>i6iA55!=hV1Q{aP5|pNZ*)cmglN(T!o4DK>f+(UdHfWMageHh+&=~U1
jPa15KKM;2l|uxD2TOMuGP>m?_$dc?!zg?*vsEp!jm9L1xyl&qn3t#fJ%g1c#4PME4iN|<9KpsmOQJG|dDHQcijV9+WiX_h0jpdl
RzaeWHjlg}nV>0yaKPfCs-sL&oe?ayfk_LqvZQ|>KQAKE`z%`w9E99M#{^Lc$U3_q=EyWA!2#<<6zwEKxo~A2`a9GEx=q2_NxY|{
G4X%b^!<Hy55ntBKCGQjbMvJENGu?sj8QZ82N^!Gpy=uYl2H547fBqXhc)h%%ynntrqbR(ZnCQS<TL<MsSvbupm`wqBAx(rlqMyh
q0r#-B?y`m!3gN{Ve(VjWFI|zb@T2{lt(KFM6_O{I&<ueVJc~=V4{y8(+Ncr1Ee^#G%!7x6x$;62ztZjb#b~u_GlY=Zis@ZC^rG-
P<Gg)q9ajhQi8BuJyV62Ql3$YQqaY0WQr;YpmF;+PG4w;;Q$y!&mZF_A5tJ)v9H)1!@xD?;$z3QJ@(y@LLw-e`fDMj6x6Y_MzY6%
=x)K?eqB1~cFd=^opz#W(DiaPIzjOlx%lAD_jAC^F;f>DnxXB}26+d4KuXgCqaparJE4Zd;XQ;D=l&7$es;oU&60CNDu|Q<-f5g3
JdVmSjca+9mQwJer9sGQF*1oVnMR?NTab4xF2%D<s#u$hz(I7;z|v@tK2Wv{-Z6{rT%p%_4qdwn(Z()p&OV0ns3*-qimY1`c^h_V
h$smq<~xIqR|a}GKECb`eA+Bmjzgp)(vfYbAot5KY)cs=bc0AK0_z|BT&TM`zh}BXeOShFSy%cYqW@-@Q#`V&Xnut@%%ZOp!Bc?I
EUm9tcIi81omf#%)uYKTv#i<^N-d}ffreuzTd*_@NA~vbr*2&BYUUo@xHr32Umw-V9ocU7T-gA`0YH&Jivyxb3(b%yhe0{l2(e0U
sF)bpt1};d6DIXa<T|_|lY$(6@I4A0eEiJnbe-GY>zm$@1Pg}EoE&KUp%-c%UY&h-mG`mu-mRL(Q#y;e16>zEHl-OE``Z6LQy}m1
qrmmmzm?})`+Cml3BVUt;7CrUe)2rz?tO2J>+M3Y(q$TDD01s!Jj+}IiGi8n19+Nn;fk85)E_FWLp6AuS;9kxJB2<#GeZ=gZ%F4@
I<hhRN@6(BuP(BtrGwdQ-l&0np87cCzQ^e-Cithrv8;!Qd;8CfpJ%j?`Y=;ZoS1~F8j1;uScrlcDUzjvB7l`3nTT3Yq6!E|A&DT0
N+1YiYCw-hQ!wO7f(j`qWT2p_2w(_wHhPeVK%oYJ75SPHYbGiH(`tVSLm-aQ@i+~QItE-Q?%otgRSZk(jZE;ubujfw)E8}`lLj}A
^-ahI{vd|Ubv!rliSgJY84pT??nWv7rnRiOJ^|)wvl&KoCqUzLMd(kap_p|~p1DI|)jK?he$G2h=%M5A$R8nu6QEw8s}Oj%R2-&Z
qv@tp?S(uQ@;jvnm5CY%Bvg%L!wZo-O()_VnLVBuI(Yc&pmiHe8*R6SOli*;LztqQ<Y8n~DOn;&9%6X*yB7rOxZ?Qo&ZF$ptIhUB
RLLYhuj+tPv3U!>q;{U;pJ$fSW|rKI<~_ZAy8=CMV*gH$hX+jh_oV3j(u{@RoD&a>w#p|OHZaw_Udm<Ab2yq0k2;XsKM-arZ!5((
INmX}p!BsAyXhbHNjI~wo}u&j-uOzxe&5;4Cmy*#k5Q5+kKT)Ba}X*g0$W-E=97+Wg2*TfCnY6>z>`-E!~9;Pn-8a??>_+9S9xN*
L2rNfe_#5)lrn$gcUy1ve|-CP^x@ZQ<N@y%$!+t3uwV>#WpkGV<$XH*v^-B{h(BbQy+Mo#ua*zE;GDDH^E_X_R1dQ#NRSKHx7{x<
VfPqkpD^k{V5j@P8AuqbAK7Cuvk)$K5eyR|!9`Es8JLH#VwR{0ri&4Xv|y{w+@wQ!jbD}@I~c`f#HL_~W-l`7B50tdfsV<N3cSOf
+VaHtX$m4K^ExbR7(B7rz#dO_E6g3%auER~G*p$P#6+)3Vp>KZk1bsqfQ(*BoKyixLAF!KG_f97BC0Baf;<})6x38v#=(ya4@h*T
pXSaASgMkuX``nk6clXgLfO$H1x-a27poB!6+sj^+G(KJ!4fS*QdGdyR2C;OKEa6)zg%)Yp!BN$Mm!#MKGSuFj>(ST=eI-oGj8Gz
##NO>o5)uMoi6fgOnmPy^5pF#2}rkrwkjYff(VL(Q;V32!By3|s#VoA&^CIxLa6h&r0F1nfW;d)uNh3<7;2StF_kG=m1>lzqC^dw
L5xvTx2$WuZN{N-nkP_doHeMRhfYizL<J2I6x9S(5km#o!`nTvpuq%5GgSd0AV5@_G*H7apvgisoe(LYY0!~0)X@z#t!QiBE#Pu%
*S~4yMc|Z&sWBpB=I(E#7=pQj6l~lS?14}j*Hf#V5{Br7QyDNVoh)!Pi%10pH^wx3DlusDo->JI)-PE+<ycSZBp>DUKf6%<YNz+W
QX$+1O--lQ+xdE83Y<*DN#uSeF*(2<avzL7sET)<Je&lkI@SK5gzMUxfCQVz%)vp|`QXjy@kjc^0Z>O_0>B|PTX73w%G@=i=n)Y)
3MEJD2s8kruIQ9lgxVglArRjvIFt<lkW)|;1raC|&?pp83Ta&;LJ#`k=@ee%LaAzyYhkL{m^JEC5?yA2HZ>TuOzgWxDG4>GwXFl8
9N42tsEP)Fh|)A_HZ%lQnQ@m+Dr$(D3uV+kx;H2;p_Z6fgv>tfgG;91%#24XFuLWTXjzMDZ4At@M=@=5@eRwZtSl^TZb&~en`W$9
sFb5>DL2B1)@YDarlxNV78g{rQ*1S&ek@edSowUym?8=+LCM+Mk<&*BfNG|SK7R4Q`3B>6g}WN1Eg0$@PA-vYY>X>>ziHm6^}Tqz
Ja9OLhES%vbPw+*gI=EBpwT|+)SW$!LdedbdJf`dREh1MlkfgJ_}|Hm+V9jQzrP-><BvgqyfmH~Qk<mZy@#KIfOgaSh<!>#DEb0|
qv$c{S=hxE^<cpD$R5MvD1tOCpi^duMJC~dHT7ZNJm=ElxW-*~{OY19nI?*kA9`%UdmzE=9v_e4zf-2&fu5Mjw@3vO$P$*K2eS`n
TC)XAefdL>cCngI#PZ<OCr#!=FlvmpsH-L*bVKprbkWuk&5)qkz-KrjikocFs&x{<6$GR<!KxwNV}gcz0g?#BW({p7sV0JoVk)SD
DVs)SpegeiW+L({1zuT=A(HOF(?%^(7}~0QuvcQmR0UlW;u?4$iimG9s!OJ!!mb7xfmLu4Oeg&NO`9RS?iharo<VSM9Hl$Dkq_2N
kIDpunpHmm3ME*S9>6sKHXzE6q$7i;S0Q_@`Cm&p#+<(yYKDlCAtH~!;msi8&L;*;9iQAt1`z6Y3J%Z6Kb$5fC_tD&>^3i!smiFD
h-q3Xm8Pj6o_#8-f+69U953=9(xL?ljUbEC2*%7nMJlpUC1GSRH|g%BACJS>ejEMAc@F2<oSBVb{*&<!z+c9OW-3a6CSi~QgnGq4
vw$8CzyyDyRZ@{krGFvveBnYE2B-iicLor^2g_Y|J?D3UoPN)TcUq6FR8s+j>lFSI7e}H8m)R#Sc0!D#jt^M}?ETsl1r&+j&!-d5
>-b<8sVIV%S{#n4S?{+!;FGQ$IpSf=K-vm;(y#u#&M?_6xF$N!vE2D6z5sSAr_NL)SyA_kIT!rG5h<cdf>;P3NoXJmAew+8P$^ld
V4_-xB$5VcXd<9tkxUSce+r6=_ge-7rE23-Q6`f|siY|$XQJ~2ZMF!Khf4V=$wE^p(~?rD9{?#&4SC}fO-U6o5D-xm$uP4l6-?0*
L@>b=4K#s7R20lkdywSgKsE^ii9!hy!8CzDFv~y;%FBxpqkrjQn5H6$f+*u5i2S4HDMtfR4UZm=yVlj8?7rGI)Wc0*)ayDx2@-xE
y(kqVAYDVxegX88esPF25qw)GcOML!*<dU|c(Wjq>+W&^soH_XIifv4Ar+~fgc(vI#1xKY^_@sunSE?qWTG@th|@-ugpmz_qb0G;
0B%3as@w|&4cG6d%fErQ)OGFRT1&jS_~K^WdU6tK&hWpHPvS?jMH6xt1O*4ZoA-Fcns$4CDh3>?*5pwBO5)qq>lGluH@6#HaqN87
DxGN%-1MZv=_ki4B~z~h#SPUnCydabdxTOx5UmSvUqoqyBw@)Ru=a(<l@u$4=>Ufnd_4KnNOR)#;_q)#oryh1NMBSeZKZ?)kPwJ#
&oN=iM_G{^-x}5TX0LN~abVtA&{_nt5g^i&%`CMk6DSeE0l0d4@Hdn=HCEcGEGqbRW|*O8i9yjk<@Ll|1`@Hytn_Px$RY?MMhQW4
egtKqKq82u*DlI5R^>Lk;Ytu3hp|f(s4ze+LwoZEU=*alls5@BLQaTn_r=V4;$Ulq-tg$ao|vL)LgIq6WUy*EO9re75={E^uumQ_
jsYgv<$o#We6hlWk$MrWsul?>10qm@QI2%r6E>*~b0|niN9!Vn{Pgainj$oPQ)^@zLW(R=^<fMl2>>)O?@*S`SH`5yu`uu5IkU#+
K<j*mk0?E>N+wrSq$EKyP)smj-#vX0^-Humh#-;<Xo6BHca>dD4`q}PsvA?+#%1~TadnLq2ho~vA)qk=6ab(%<3Y|vHprN)VjxIO
FoeQ^Bra|@n5?-ORC1yYDa1To?_i~%FGJIBFBs1A2fZjD@?<WxSP$3)9`&oG4x~u%;%tM`!9I)cs2%}`V(FhbjBB*#SY}#g%M>{q
=2seQFJgdTp`*6T=cB44QUT3x5Cs+L<N~Ci2Q5hBAk6n%=*~8Q<CF%03X9mo(vunkE5gGDETtM@C@?fb?jX8M7q~mNyt}>FIH6Xk
G_;ISI;1pgYWbe|&ux15;mH9OA_0_fQ%tjyN6ju!P&n9O(I-s_Ui^!rED$hHZYam721&G!BO*f+OL7KlCjqTsiD*+q^sVa9dn+w(
Rf2X=i;rmlb(m~(G{;u;K?+A04m_bIA(^i=odVyv<>!-dV-ZzF6i{BQ4fQxv9`m{?0IUp1)k3gimN2qBXh{ci0Fg}zP!{G81jGkh
a^*0u80KY!Wr16m6_T7LhlB`>+=wyE;ulbiWEhy-1w;b$-*UkQDPL)j$&$S0xIiPx@zjivDzIFRq;T%ktZr%Lh1M<!3bn2(>c#Jx
l*8~A`ZKLnBskv0%B)+;XJU6VW`ay5z&$iLN+4MShB=iR*i>T0`l-r977Y#^ZCiI_%{6@tnzS3aAxkSwp;~tqc_RTE;aGCSc%AB=
>{J3KZKpLNt{^>irDr?2vMYjN2{+7#G@g+slbw_<(L;LFm6LB?Ffq=!J^3s<bqnGqoM05UrSGmYyTKGtbr)$t@9Bs$qFl06cS{9`
%H~Zq)PxL6d?L@IGI-bVuF&}x?(RKk4th93NID$+9nEY~bZeGzqh6KSxNg-bZN5PxWO9p_=wdjv#zVDH66y&6*<dQ2<-y627$Ejl
30R`2bFkcsNSF)|NFGdTE7!lA;DercNTcoRJx^9951R(c^FR_aM0jg{lnqE7w1=}Dm<%+y>c=38B9{Q7HMKgnXrW@8CeYR@DoZpU
RO2QSxlP6*(D7G25NQ(+5YB3)16-oeAlX1mZ_W9Bs9`#~^WSVN!sMX&^826^b7|oT5x`D)NwGokMC^(1d}OkUFl{K|BNo5D9f<Wk
j$dPpkFev@A<|l?p7Lx}o2}|_9)RSf8j$JIOCd!DiYK<1xj}2;v*-dx#4+F#=|b8Z=YUxta^=@*rlch1MwIC7xy5HQa|0N;+66<T
Pe{$egv-(EdX&WIGj*Y7Y=_WXXzxHmnZ4Rjwj`O)Ug%!RM!APBWFDn6+f7`Nvp%UXY>i)2TB^E;iG*lsqbUK84J`R)r9`#Hn6>ey
n9AHB3Q-8%KmmaUV}{pZIuN5mCSZlrX>A*8wU+S}QA^y0tIR^e+E>~#_cXQ{j`Iqd#D((Eu8`XDM>nxr6ufm)=ah=^XH!0&wv4?G
PiMy@a1-5XgTrR-`}P$O0MMPRk9>zf#Lup-Dv>Vp4no^{p0TW!d1l0&+c@-^lR}J$@4F5tU}Hid34uGH=&*x~;^_8pUmZwPhZeaP
EM8uSp+Ltm0fghDl4GtzvLe9d=Rjrd8P+~}?9|F3#tDO39avlg1W5#vFkYXWoz5AFFgym!ID8qkwG!aNW+FhT7iSho4RSVc%$jdK
P`G+3ScKG`{IS+{`x}T7E1D0oxZahDrJ4_`2smY32A8q`?M?6CZnfpiqPAAFjZA0;Q2`>OInFk7=5!8gP!4y->Rn&6Tk%@wD<gev
mY|W8oM`1P$pdsi>oPN{A`MU!05BFuCxNc!WGUd!69ZrdIL}QAf)TUeqZ%+YbXH*0fWhvlAZk>n{-w+syk0d-%n2VIOQk@>AYg-?
QFB^v%G9b)yQt)^)nS9E8)tSW($w2K1@Nh0t<`6*SM9><Ll2*J!8X26wDt4qvb`xXI>%y{p=k6tyk3QyE(J#b2Ugvkb79%2a;*2k
YWUx7rRL?avcVvB)B;KJ6?Esm{qnitRPQ2Q?1B(5J%B?CiJ1xdzaqHj(+))Rraq`~_A#~8;>TRkjA4xs=E2R5$y0zZLL6_+w5j0I
_<#{V4~Ydn_<^~Ulhs4vYL#M7=K+&kU^W;EIV-u64?L)9Bp_^+KbBV+4}p)AgjL4|F?{~~41#Qddst&Ye<h8~SSwJ504qoq%!IxG
h52-NbUFs7_-z9bK1=U{H+I{R(4+~OqQr_tib(L@b>rdZu-)m;VA~qpE{IL0Z^cA1%@-RBE@l?mF%$345aNN-;$+(q)!W>7Xie)d
+QdZQvV}#X9tl%eT_6)v3<e1mP$kVUYG&#m)d>R(5&)5sE3IblB=DLNf%Ay_!{9$teSf6Nd>>}tvje<O_Wu44ar8WrpmPQ$CB$vV
%_}jq({W|2r7c*XVos7Bp9jhRP0b|xvg8oEZ>OgjJ<Q|IZ|kHEvPdWg#5B{O&^k;?NuCd<eLC!My=)?Cw#tRYUOrk~iM?gxLA1n&
16CtiP7Xfon>Sm>7e>Fi%%JfSs?Kb~QwSV1brTL70nAi}LWB_@k|vzethyPBqB&f-yD8D-3=@i_4ostp)v}4x9O&me<09s%rVdcd
HscisB_}SmSB;k!8<ANO-l9L8_n!D@-<YadJwIE0Wvd?EnTm{@^AeB9D0u@qAGkbzv6JIJ68vY#H~>Ecop03B(7#JdaiALOyK5Qh
>ZgmW&qe^E)0yu<e>;=r{+wi_(~q8CFT*}ZI-(*DhR;6Oz;>E}NqdK<L^qybCV8ickGUlHPlSIX87U8P;vK(1q@Szjh9=lFQ$`xu
)ObtBtbN7Qw+;g~iK2?mdF7RjJ`JBXyFj<(&F)!rG#F+eXWU9ahDTl^HzG%Ou)shVx-WdsZx}rb$5{?A!>td*5R;7@;W03!;7Dm<
Szi`u9HKE#CRsLNhXMiPx7i0~p~t-R&mowUAHJIFXJc^E90>hdPow4Vr*<7q))!PbVcI)6sQU~$+Oa200Ub!3dh|z8yDJ6_AmN_<
%8y91=vV6i<WD1@chv=hCs;P>(>&yLqF&kGolF!G&S*Y+rU%2PUw9wHVVe(N$YGrr9Sda{Hv1%<-+}E9Zkpe%`XDN_i9&Q9CII#q
h)Q#kARY14acBMn+RkzYh0tjRNf&LRa5XJr(uf})-LUxnPmf;JzYZpi%CgjOTrGEUeYy*w<H($uo2dM{Peb>*Wf>n<29P_F6GI<B
G42BOT#frp4L$w}>L!9|j+h>}3mcrC9O&VNMqs3<lNiv_N~R-Kv5C;z5l~w)VG|@$1tA~|7=R`kQ2xsuPz?%KEoh_YC6jVM7hjo=
3{xE$+a}E$!hYT}<(QLsw*!>rhA?cpjVvZ3A*uzk8dQo6lEDTg&o@SzoD525RyJu`7+IKL>Bb_6JGGm)9yhFJ@Wf&*JWRmcZ3IV;
1|Ij=x%EuTy6)6yEu%{=GcaAC<|YP0X-S3M%-2&hSRr9$mgSM96qijwK&ezNvq%~S8bM6}U`YamakrgzBaPP(d5)fqIgG&+Q3PzI
79KF(jqV#vCgWzj95#1gHy5{?j`%crqD@Ey`~-}NxR3<NNC2R=%9)TB1lb<|k`dFGqa!3!F&BWG&-=7=nnD!kq=VF&pRwq29z19t
@S@Z$^OJtude428L!|x@eG{BC1?qb@R*N8dAa>w_wdkf<Mm)@iV2@k{5!8J6dbA^|kJ~(pO9Uq#c-t-x1F$ljSV87d7tcL+CRIjO
v<VQBo!Dj~z@m&y$*hesipWG$5YsgkMGaD<&jG`yBIA@#(k`#zlWDiepOK9PJ!i1<?Gv&T<0#?*h(OGhl6mtE;GN89!GXdAJ-ce>
0s2iox+MtUNdgTn%-(1hMqczuXgdK!_W%X^4SQG})eXF)olV*5&s+S>i*^Ktq3xrPoMwfZvWJi8Kj)C;o<}E{fF8%bBDd9^utKoG
MMWt99$*8c)f|n!!Z?cajDcFWiiZq~=FGPI9yL#ix^CGIR8#K!-<j<nQT{(k{5}Gk-#suqOe}I9A2Qflz>{iv91rWt2SHDYivY6q
+7~V+zso>zU{3V+v`iX7AHFVPS|0nE0FVmKJ+;^DjO7k<UELdXO2&s{i~?(1lsF_BR5;1219rJvFzUFOVqb}#RO}eAnt`eAWwPjs
`EMeq;7^$#vdsv4*h72V5E&8MXB1NshterHj)H^8@{DlNHQRZ)+sn0F?2{1X3aZ14WUFjaNc3nTYg>A8mS)OZnz%f%O<M1lGGea?
RtOQ>k_nsN9XfsA6v)&H;)5}fJxj#ZC@)|zP$0SzG>e+V3cIyL2U{vnNdoxr#DX;d3=R<n0Z}7Sg4OK@nBh<zRZXPTL_l{1t*LYV
q6Ly_4G|4)R2d{mg6yy-i$z%+?2cL+fvo|Ahsc@PI-qc*@q@#`b{-WAUST!Cjoni*GES>edU8!@YIHiOoftt1C;+AkqR=F)o0XuR
Efq}cVbeK#>o><-)KpFacoVKggO5<)kb%nz;B4NN;Dsv1^}D#umO%>0#wS5ATp&{r72*~Zx6HA#q&u8(d+MGZovqRpH)^m%6%`^b
lS7Icvctu(nXe7wWZyKG4*h!U+#ZPw1rc=AIMuqO%`^)Mt!HDrSQlHQ(2@saVuGvAvq6rhgqNAmF|ebY6JZFT!)-cJp-D$l#t8=0
kSMDNly;UFqhta%#n$m1zzB6(h>e(xicN&KT#h&1R~k@(4}m-?mggx)CP=_S;gr)+M;|%fNEkS^#LPkDLS$_~-Ejbe6jr)vyQo&=
Jei<%D^9nD>(D*vq_pM4iUusnWF&}@WJv%@JQ|G=V^SXMaO<~hGFWZ2%9l5nHA8e|!jN#xT2v(;G8KyCb0P;s?3uSIEUs!tR0R^-
1FUq#4%}LXkW;%GWb#YXl*HoPQ36Le#u+@0c>`&&+-rUBVuDI|nFDW#DtVQ_v@V5<K)+2pj0Q2FOnE2+0EiQ4Fa;KELn2T}&s)C>
li+btt!zQLbT=oK>&Zh|#OHk6x(tcY31*B8m5U&-D^(P9l^(X9jZQi4IePD*#&z75O{oQ>C2J+h)(kW(RD@74U>RtK8X>_X#j7kv
F}cyOMaXDSp!sM$l9fQpQG&te1m&)}8HUT_L2)&zbm?IrflGjaAQ%$E>Sztm0(GvebCrye^f;Hhkj6xynT)ka%^aEuI3+~Dks?HJ
9oGizc+QzJYQs$^m1I>GC2A@OAr;CR(E+4E5-d^RrV3^5(7534Q(Ae{-xcQQZw+z2-bYK0=IDjOD$gl&uXDakg!5#A7WcGym4;fN
*;C&YcZ^x%jXsZE?@{j#JDoOmmx@Zup|}d7q*RI_EYyJFk^o-!cc3Qlsw`H79N!d%li*qn24*K99$lV=irl_fIwZuxt|diHjx1}v
=D6xd6R>M(7!dhYC>y0tqPSvB4r;{;LyO{&p=9Q1ur7wkm|EyDC#hM{S~04QS2fX?x>kCj$nQ<ouyEX&q&VQ+?W(lmre<X`xO7gq
UbGJ+4zpC6bG~PI8YDsp8zOX8(`dJ@RL~pf^qzAq*+;H2K_iWFHFd2kp-ltX<Eu<ML?R?H*GeW&I+%DDB5X}`<k8|9V77SVG#ZKH
u0WU~k(iKhfg%BnsBv?0BtX2j1Gt3{2}^x5EIRH^oo95a#qFweXHJ2r1wlaGs2SFTI`T3If~f_7h$QE|w)Elks#0W#p?ZKeIpiIr
5{Phs26w>Ta4IE<%u!2%?`&SkK*9n5tm-MkqP4iXJCcBiAs*W38>aX)29vzQa_1)DpvrK;5fjat1-rf7#G5#!7lP@UHQdW#<~dZz
mSm??Jagj47Du^bQ`W;KWbrWqNV5?zIpzo;Wycx|A~C>dU}M0sHBbip3D+TE-04F+=P<BPFyph>FzYgHJEwL{MspZPl7zN#&Y`F#
n1~qBFpv;{F$BZ}V#_0(q~j-)Z&U&@*9y999yG<m)Hgb?_?yHz(3#WE>p7{%0>udk1HDtlWx<DUoH+8&Olz(1>~IdpLsOhP9g<Go
GpoI~f$VUaG_JC)Dn(QlwJ`L`g0D>#nL_U7O5T`tboF+eEt9b!a>JC=@H3bc;m9JgVI1+S<lHtIIzvIbg*+L2fp?^FPbg&QL$0K;
XH7wK1H32{h<S1@;o#BN2gq|4;RKx^%xXtcs(T{(Heusvhr56x$bs$$$k~ASd~4nBG<H72Or2)*5bg}>=(^`&r?X&(S*y0C17Un|
jodNZoqJF9CLpB&p`{K+rr5{A#7u6nstK@wcOrH{b5Y6$gp!E}z{7y%m=0VxZw}7Qors52gp*1U0&>%1vlS#9LuekuJo3rcs3Pf&
w55+y)XPHTOd-T<>L?(ZN=VZ}XsA1&-l44&17LplApk5s7%@F4#E6FeR|Wf3r)h;FmxfDQ#<lX%FvlI5J9O00u7I0hV-!?WgvX80
*B60+=I}X1fsBh0k>$*gtGiV`;elX*u4r#UG&CeR5y7EntUg}?!)E|2KB54ssy0~#0lC;U4KXD~qrTrGVK^W(e8B_u?*oy9K0^^i
0gQp^%r?&lr#Ms(UsK0YnsSFt>ym3-Zg3t@l7a*)A$+9zaB@u`z&r)!bUPl?IWWU8!j3RfxMoufbJMZMWp?WYewXR5w1Z#IE6_Yo
OQmU{nFxia_J+d<LzEA9dZ)f1hr~Jp;*wPHFi;z7yNV~;-bC?mBA!|N+TI3z4uy7S1^u2ZlR&@=U|z8lZ2|MVy(6?omKu|d(}47n
Z>h}vts6`Qz|d&zoD6~RE+A4Fl;ppDbjTAkMv}d79?ga~*25B0!y69ArcS6h52>&YOzRv^9SFX&?F0AE+xZrVzkRb4W(|WWhB^W7
7ETxAr<bkR8pf|;#^MG<Re9(9wo1fylUuL;`wje#lLZbKPnVEbbb6k&I;I+AG4nt=2x$wLn3S7I6Humi{k)sNAz>&>dJHStqprLI
^_lqiJo#Q*9V40XQ~5$sK=YNMKzm?ReIOB~N6Hm+fH-zx@{}IZeF$0z?N78*s~CbRKC_lOT@Mg<1EykBqpB!@&k_f3D<lt|&sG=#
IU)6?POYUJ7Bj5HOls$8B;5uJlW~f+3URH&N++a!A?bde#eSa9KKV_GF!Cy%?s?hm!M98$bdwXcf@$#Z=wNYS;<hu3!02kRH&{Er
4;l7HEj#$`9*7@e>ic9nOUBe7{5fM-4jpG$b?!O28_hC>ko^480?(K;A6{vQI<_P-*)f6qmmQEN6$OCvYG**(j-A9|sJl#bJW0_I
20HFKSCVLMvQ%Wzoak=E&9J?(Bu+ADg2fbiY#c+1v@I8y;<R&Ix^=1ohF~;=O%yJYomDG`7}G(ZQ)6msikKy!#0j$CZ0|aHRyw-h
PuOSaIWeo<w{FeWfBI>tT?4F;u8aX;53GZdU%@($7QFloQ}KK}xRJe2QK$zKjo9pgS^}7aU(UoI1^D65F~DgDV?I84-@%BO1Q|F$
sqy~ak`?IkIF4LJSNK`hIc%w^ygosr1pIYh;GSP^#rsLX2S$9o5iSjj`DX}xTN1B+pm#$+Lp2lXA#pH+8Y>2D6$d??I`DjV2Ur`F
Ub0Fef?$HAAgQSo55f}!0-HX+SdOzqU0?)>iT3RDF8^2Qmr0Z(&$9=BLFujv4gtU3b@=FX03l84EQe7k+`sQ|qr;~lgKk1lPG~&9
dl&(lFM?^_3WXe$9o7r4yv!>vuX!<$ubVvF&SkduGc#8jVk&N%duxR6XXMV=BT2WDDG@4WRj*CWP420Za+ElS-s^kH@TH`jFswPs
Z$XC8aa_XJ3ytSp5*a0i(j|@CEdslt(Ta1MyVnh+HHh~Fdt}2+CYKwx3uwmkw^cTAfyQcFlQz+HnjD%GVd0udu1uwgmO#{?7?2q0
;4@6yQiY&{kI};wC1lj)jw6UiQsMwmU=^msX}5*~0whbLn$(7~sBBBDM_4WD+)-w%OgyZ@xfn4{+?Z!$u8ezK;Y0>Are!+I*2o>O
>k#8w+5Mq`3)8C!nY;oU1ca;_?Eu&%<q9!DGeATT(x-Zz-)V-Kn4&|vq9pYcNE8%Ml%z>i(!nJSCgW#kcV;mdj*x1CAoEomV0Nlt
*Pp|1dcy9C0NQs6{2{)x%lUd6H9s*qv<FuRfPHgV24trFx@$D70SNu{_+bkLoRs?3#(4cCdK{eL$*j@F{+f`oBqyQt`E3dF&1h*~
Sn@SA^V7c0LW(EPO-lZO1KR#te_#_}ggt-AiZ6|gSu)Xu4Z-dg{6&DszM}mhrXboM-KTu+>8PCvP<sE`L=}<S6s-*fP*L-f0W={+
0R=NOMNHDvQ#4Ra(Mc-86Ht<|O<>qp+z4nMb|9n*4^^t!sy3K3MrAtH7}7y|9IySLn?1(kq3Zsg|0GIi(a&10<T(5vW;rJ?hiHG1
$TPuTAJ2LEb3lBL2^yeJcZ4T6F~AeFASo#Vl&P2xurjAY1rUk<JfcuEqL2_LqM7XhaxRimSyem4UJif;Z+M)8{;^5AFvQU#Lx>oR
5Mqd4zI{j7KgTGcRFsV=Kod{_K?I9H1quf!CWGf;Z%?k*>!xS!_+k<RpCl?FW*M-W&)3*#tWr$4&lE={qJ7*?!rU5cN#=!~|GweC
+1fHw60!K(m0D6$#GWJQsDwHl5I^i;4@1vpQ3BbQOx6SHZm8*!YS<7#|ArsjFUThSuN^DW=|rIZAVP;fsr2Xfo9~Ub?tfo~F1J$w
FBIwN@2ER^Zx4ZvhcFD(huwEhj$*Y#ps^X#>#<LlliN{jX(**A3Pyz}X+nYX;NBWsNHF9uVpQ@2fNQDEU^X_xraM>N(-0mJ{QX(c
Pt2`+r1$w?K=;_L0f-VL(4}c2G>M_aIMA9(uAE6T5j9OjF;)8~+uws^hsHKXY1c3|L6HEq9z~zwlb|F3_yf-Vo<6(t06PGC-Qi#{
5<xl6Oti$9lgvB9JUrKP)DxWN&{|Iq?kX@yrz{Xq0sfXe8X~9^quiRRwJ<L(^SIuj-aSKzB$}cM4H&nR$VH<>Z0Lr@LmmWv3=MKo
R@7@75j5Mn_mj%6BUPc38_@qle!eEUgQq$w9L0B7lQk*T(0xSpdOF)gOx>8thvETm5a}5*9L~%1*F!@axpdfH>%ca^6wIVZr7bZH
AVE<?O23<6w=;=8-S~4WEg)rO0a#3dNQdbFM#=H<>UW)&&&NtUZj6-1!w>H6#?7&?$WnS2dYw%YAxT3*Q{G1|Cf8=CmIX|;P%1u5
QXBYKp?<fZfsOwA)8<)!n)LUO_YQJBm_~z{tK3AySysdv8C3_Q7d#)nCo*C0*G!9tI6^(|o>AN5Kn)-+lYCNpko!wX!c0g{{E&u_
^VqW{Y`$Fd;NHVHDjl}c5a9q0gEDbPUmGo%2(n@syyEDV2`JOf$U_g|?S=wG^`}Dw>5$aRUuZ0kaVtENZn?4}C&b^)Kh3@Mr(>>Y
`ygvefFA^=RN*FFqG*k1IhP?02LuC@fX{vc2N_R`0%8%PtFA(U*c*6F+H%m7w2H%S--E-ya1<vPbDWwferGu##5ZRHpQ2RLZ$VC)
=`92|lhkI6;)uK4ht1$<zwox~FbmAKKzN}g*G3Ol9yxjqUhydd?Gf|QmsHC_cwsIFAyDeu7~RG@8d0L#O+Q?^4_@&ZOqOliOe}B1
z#k$8fTZu0!7T(;BopyB&^w{d-QMphjE02$GTTdWLhbmVX6K0vR-sx5vRfrYY!!MGg|e<b&rH@%mQ$IW%!N<RAgWJpFM#hjW=Oz0
VV`l|JI>*<I^yIo&ofeSq6&QiAqrAvh=!zgB7d_XrA;Cjk^{d_$iDm@2Z<3XB1pqJ;Se1q6L^q0E92AeJhVJ*EPXWZasEw8Tg1|1
Tb6XG1GDaub&H+g48VapiDBMI)Yeg?&<x;<ArOIcB3(hM4Hzh3DyY1o5VH~w`LNBGDEKo0$BUgb6^d43iudK<njyZT;hgi%>}<Hg
IZ;~DL7<FoUV(uGAf#j{GzFAX37}#&LUe_Zy&x*$tceokm=X?WLv+P?n=TPq&dzzFI!@V4cr33o8^qB_&CZSoO>;3Rs!arwV^yzS
lt7_*h8t-{Q8#(P6KRJ-c4Qpj{Ixn8)*G6k#@)jVBC9v1^lAv^@zEiIAwdWpn+$ENLxWg|pzcFRq!>cNZMbe3Z3Hi!)Ps)dl@o+A
QV@jcPC&q>WyzGI16^#r4Wml#Ly>mdmJ1xc(?X*)DFr3f%I(3|k-cWNAPG86Q6Q&7a4JeNPO<UJz7t83PC6OA-Q5cyV3M#6vMyx<
1#vju&jN)y9tLRWL#IJs*EA3S?m*Yi=!{TD@M0iTg<*f~xZ*agwZSY#EMwCq2-&ywbO)OEA9!5TsNB1asC^=Y0%{<MAW|7pU_jiS
{2~&S34jO-<YNVmh#Vk60kC2HL*XFEkKgdk1u$dtqJfBLjAV$C+u-=g{QUr3A99QA++IH}*tV!1SQ-inc*un`EkASrXV>iOk-sJO
TQBba*H~Y3hUk@R?6Bqg)bDYgsphPaRPyTj;c>M)Qwws{GNa|Ae-e~8zmCxD$;}a2mUw31+hxDU^yW=SOnaWM==yMUAK{F}C$QTU
Q>qe=fA!|HtnyF0MLQqoFGd{hE&tVlNMcopG|u|<+`273TleA1wtQ@{j6OavGA_?5V90`x(^foKejiii&b<7tPK^y&Pm%fHVkjV|
ml%cxN1QW*=a?TJ-wc7$NShG9!qLH#p^H^OI{kT=6WNfEKfl<sSN{L$4f${C<Nto{y@NmQPox~IlY$s>u0o$%zwCiWk+j?)z(k!u
LM+bIhxoK?b05(nPPTZEw@;`u)NN4BJv<yTXfV^Q2>yl+9CiP|`+2yn=eu)459jyz9~J)|?w3x8*5!Qy@pPYNnG+73cidW_D;rrI
O%m0L1q?i1?iP!3n8#@eHWDPLN;xG+@Mx*uj_!A*0r@9@fq&;p804k$MEBK~3(}tM?<^z}_{;do`gL9=UxpgMk|)cKM&jxmtgQ<{
9EBoR3h=7yg;YPG*N#Fj<jKR<zh5fHe>Z>~XBx}#PQJ|rnb|~1T7NR%PwDqUqyeWx6@BfJ#eM(J&)<JxwhAZ+#1c=yZKY}`Rs<4J
NF<W1;y+2srnny<HP>`i`$D_-|GbH^wAqm3-O%Gz75aUCxxfF5xgwk>NPYyjk^l
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
