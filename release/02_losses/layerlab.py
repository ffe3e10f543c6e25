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
LRx4!F+o`-Q(2RrZ2SRGu77}3L_h$4|NsC0|NsC0|NsAB-(FSIOXi@W?cq+I^DEo0r<Hx&aPHgyeO9*i;$8O~S_7fYM&8uX2rJow
wVs>SD_XSGyE@I+NCGv55O%G$J!${|mG;lR=T6l?FTOK}l2s};H2Y#GgeriW10q%3x(%2p1X2#N^Y6P?PYz3ca{#`*cUzm4?Au&D
+h1>Aee<QRwRY-5Nk!iPefOz%ch}r6eZFsN=z0{Mx7LB_z4vwW)9tUG-vAWuPzSv0%nx@v-M#P!a{`I5)op!tJ6Ybl%kQ}qH!n|i
_lH!hd*kcV4Y$$UyEjd{25`*-TSs#{ur<rIIEfvAz^6dghj$Il8tshBZ1d6$n`RJD002t$*9GpI&ktQ*>hnc6Ei<{>&n50Rv**AZ
@0F(2^6qQ^@3!wQxzn3w<%GMO*zSR#1y^oJbZyY>+q7(JtF&vKv9qSFw-)Wx)h^QejaRaH_Bc7Qx47n+%GK8A53NB}DN%IR%%lO3
2bXN_Fb3To!0%`Zdv4l5R3^7AlWy8(xLrxhxPWp1cQAEs`)=@VGg;OF#orxjg&na%sX!fReYAXUs{63Dj^{RPIT_u~cRs$p%t(?a
rcl<Z2_HRAcGlbO<F$JuVciJsLA$o=U6nU(?T*E@$<5a5J9e-cleOI)?}~jxO$Y)308In{2x!onliH0Zl6sg;JP?~m41-L81R(-w
L8+A5286_?=#%o8)jdrE)G&YsL7<RGiK1#~5NOoMQ}Sw4{VI5wJtvhvRM?{tjR*i5U;+|}BoUwhqZHWym`zQj^&Y3Dr>TU{dVuvB
27m%2h!6q*0Rl8=8b(b7z?m9iDeV+A^*>5_n?RFN5FiN2Gy_!HWKA-Mq{%jo6KSNv4@l6^Xa<<7hfnOG0Zt_!%F2oYhx;Okr~Suq
6#)a9zkYMaz@kg*!wf6NOtP%KtJ*^owlAWwe<A+9hOBYLO&+)vHu3&{_pr5w@A%vWBfVf<5k3R~OuI?4R-e~@{ZH$=`#^*?&;M&$
DaaJwC<1_zdQ5M-)`O~$v#T->Y1if?+keN)=OoC$$yr#uJ1c8pNY5EQzfAezoY;DC&rIU+ZG~uxf>9P=|FPVJN;9oIswjwNaQ<w@
1WIb>>i;URB7$p+i4p1fwPif1d4INJpKtH!)6wP~ym&hbp(<c0u7B8IR|B8_{Z4b;f&V$@x7d6A-`jpTc6AU_NTb(YoOxP!e%vjm
@Mhn=6dF;5U>7)#{O<Q$)%^RBtuV2}g9n_Ni9>P()NB49^+8mzwZHt<xvH@+Pt><1%CE$*EeQQlG5Tr{kbWFH&!C2yfCM_Mb{jQ#
Uze<*2T?u>sH8X3UxihMh2`TXu?{;_A*cuWuU_8sA7Xv}6it{cCZ^q>UmxM|`nv}Udh65p5{<Zdva_~>>*dK0Fi}BJPpUGH1NzH%
^_KonF+O7Nn?sROk$vavHN4E@mmXZ_K?SCho%q+~&t)?8Yo3V^Ng&S|j#xHw8O70o3Usf+NRh<`dTHo2w4{gUb#fdLnuQ~6q4%3W
>mfIT^iVg%l0hVIiZ-*$R&lKr2Q$PGokC4W6yhO~jK8cs?Gw7=J@7E844jv645aZ{fgOff)QZw0M-&+^uRlK4sVS|i-Iaq!ev<mg
;30rG7a~f$bg<g-0b;C5k-17UGMHz2JiO}Pv`mvM^fEoY@-o4#m3s%Byu`sCE2Dh>i#0?7rHFqwt&#co3GZC}^g+wF(0`!~z8>us
A7A)1zB_8j<)>W+5a!<!hovCu`G1CGlzY-3kbaZe9cTANo?;Yl;~Q}J>Ay^d{o!!&P6&QF54^@m5lRA35}~DSozwh@Db-B=to-a<
q`)CjOq!Q$FwoC5dZDHmG(oYyvaPb_{-6E3UmW!(Ir6j-kXY`33l0n^IWIWx%8Md88sA}!|M$MGF@s<V9n|_JpL9I#9}SnllN?mq
{tmBi?qUZP$Y@G#gU}GhHl6`Zy||2_Z;m_2%jk^9rN%+aAec`A84rwW?14T%cYR5n1nd!BQCU*mgVLzPqCa65z*dt>uQzN8Aa)a?
eyQ$kPe?xMeK?ICIEk?vBm`OFtjU8jSj4;mJo;LlIC!UM{`@WvJajf&)5Tm7eJ?*0{!-U<KVkyjmToSdqx19P@(cA@Bta77g6lky
A@yqIu8sq|$$i^_+-lM7*s;>&*J|0CW{Jo6P9JTI(yEnA&kX|lS@`*(2LRGMU)JG3m(8I7wvsjE`M^q0%}iMa6E$-_xSY~#Cw)1D
5YjGDmj3_q1b{35;*Dm0Us3dH1K|Q9YR<PGZ^tppX5&C*e~&i;z-Zw8^JR>|`Szm{Dk3#>o@vmb)W^IQ6*3vCg2+tXCoA+w)epC7
Y4cD+h;sOd_+VVn0*839Gb|PdQX;566$fMsf1+4miZeA~#|DS!zdW=zq&Z?hCCb%|!zN|bSdF%ygGol(SSCXHI*iA}ym5!}aj$w<
poO9%5Pz4a%62>a!}Xs*{5J=XSjzyB9WyXhKwnLtI5y7C<!y`@jzcfd;sf!-3|e(yu>%3sS%|_7<Tr@n8ptT_*tkE!{;Fu)H}U4j
L79#{$g#A-sfcCN-)4m6isa&COkCL;IYu-P+fK!2d!+n9<9qH4NCq$@Bi>>jPBWyroy6psIR#ZrJDPt;`Av;-K1&>sVXThGLQOe(
YVIs?%?%l52-D#+<Jy=qa9Ul%rbPae)!V?s5ckVu5k;M{_3NG>*kIjZXa*r^^>X3tr~vA<H9T8jjBtW<+nVG3cVIB&uv~`6ov<|1
^wHwXQqi-)2Giyd%^0C!LZ%L-w;vORwvo2k1|D{Xf(kU?FxV}!LF*Y<c4CgXu}8wTb~`59Z;p5t$1G%OP8V|5MP>Y*#jllFlVz%d
5K^0w?KBz#V>@?&ubvLg9gfTR+xCO&6aPM`&-YiK9yLRVEEQV)#hif>5*dX=mRBy)He3z)p!8`64(qi`9ZcF+QbM0uVHArCP1+TZ
odCa>34~N8C54d%Lzo1$c*&609RXPEu2~dl;pByK5N{a<m%HN(+lj`vO5+;ca+W}>#)jh4CN-85R+2&7s<XS92A(%x^mfD0%?&o)
Wa>xdAZ;(Kag~XWRu;^4wjI#xhmqvbF65EtMoG4KwIs>2F3Ck!9a?mLG37~K`ii{g3|>b&wGr9S_6XBsvly;G>DCp&tvJm((B1Ol
a@2BQlSEk=u08QPy}b`%!d1+?3Kyp{f-|TX`B=vYU{@@U0es?k_^Ns~P;(I&mgrF44kGt<^$P|STaas57omlD%vypn&z$znKvd&C
t}|w{;6VCJKRgT*imp5^rYuFZ_cju^<@-P4`Z~rqJKbg_23k{%hcC#;>BPk>5Qy)+n+Y7u!VzyfcNB&mdBkuM6RQf!1w$s7B$8OT
FS*?f(l=U+$6W43RbnA^Dz&(X!s{{E;IlZ@bptw2N-zEon%M4Et<`KA^w=h`*WS<3*%ge>TnVm9F+8mJ<@62n#5OTJPTvuoMs)>W
x(`g53@hRAv++ZT^1*J{8~q9oJ!_u4)QyZ68^?jJ`;MYhJS>%Y#F13JUxT|!yW8k{MP1ssL#<akafu@E!_Qb{#i3{l;R<q&6r5hP
e4jN=leZJ)=hP|pxe)Fo>T9I#lG)Maf0yVF{LkYp_#4(+z>zX3*7qNU_*z1vR&P1^k(@?n{&GO39Si{~L)WE0YaNZ4mXE+(^XKUI
hL6_}KJBb5^B(#Na3>EnMr6~x+4n*pyIok$>^XJE>U$wGFY9!RU1|l|3}t@Thv+V-{cG}V+(9epY=wd&h`CG&Rp$@uyc&y}Fep9C
!Hym>{2>v8pdm*^bac&QV;-cDaqflIrFPWE_<qbr+voYRv-0?@Vh$$I^EW=pyD77$bqb1j`@rII-G9kkCmrJ{Phki_8jv30dNPPB
jWKzbDq|Qk)aH`T@_@1~LxZ>5<kzXeqTO8=5iSQHFRR{Bt1T{g4(}H|*bN5t=Qb-SY2zlyTFO|j9sC*WvQwg5k{vj6*JY~F>OQbU
$XFSAwI{4gtxRLcH4!K<DosLVlDFTBz*H|9ES|QQx51?yR(~2$Fl}Hq{a#;EkfbV%F-ZRPt1g@qUK_Mlc&oB9qAXNG3KJkgbX3E+
jD2(8UWG_GSS|I;dwS$PDx>HkI=c~Z{MxHb$v>Me$M=1C>CA_giqEvZY^h6WBrLW)0V%CTcJ`gCQK%IY4SRGl=)lK5w>ZFaBGj(A
&~iyovPuMu$$sb5G<&qy6swUEYUcq}OkRb$<k}Ftjx0OmSI)PLA?_QemmFmxN&*Q4CZSYn(JUP_LB2a4Zh=Zb3(G1+oti0COGSvo
Tn*5;7;Hk0ai?ns>oITy*2HljR~FvzJ*SC=u1h-pi3ih^JGBAEdhLWpW4OLQ9p=AP54&jf#bNn!qjKtRsRm+`sS$ueec1cvJdgYB
C6IYLf}pzs@NmXa-}?sZ2vd$hnxJoZ*|s(uaWbrYf{Q|5I^*O6%xv@Ygej&ln>Xs+LxK=ZLF=-h#tropoB>x=8D`65s&g+^N?guC
QfUuJldx4P30S07b9{3ol64WbyM`ni-na9&mzufUP%Bzfq#9AHXFgJ>kmD~<16y#{8sfH#HIWlw0DZkasX2)$-fDKv1QM3~(h-`T
k+@(nPT7D^p(sP?jRH>seOSU!SfNr^0RwjJ>k1QhD%!J3mm(^-6o4Yp&Z2Nb6@Yp0<Ut*XQ{ley6y2VCk{nk3&NAEQ-r__#i16K%
QF<SGCV+lpXk#Xwm1Re+GG=(fBz`$C!L<02%;sZxs7(+X?9vg<k~CO$t58ELRmG1`D`trv@#bFzY;X2M>-K(~uS)`MzP^hmh0E$)
x1Id+Y3WL}burcvkJ*B~<-n!PyDqR)A7PEkjWNaDq+N+c2d&X$AR-4YcN=LLi7$AKTdb6DAX&Sl*Prr?uM>Wch>P!I;B+#DBrP~$
y=y)^M>aXwb;~4(8Q!)?AA`-bE(#t8%T4$Ro6ebsEe61R1L9^-xuW63yOw}MlweXCFML}uyrR0S$9??GIJF_pwl-U>28cy9i>E5j
*tx`4o-zHKd1K`Fq%!UUmi$l%N1TfCyY7oj>;;#<lGc&V`lhocUOOA%#U{7Qgp7&}Q+Qy<!HZWM8&4f6G7*iJCS({k8FMgiGrhW#
P7_Ypm*%JhHYD1+OVfab{?HU$s3J-*hPO#xg6!eyNRXZIJ(NaPC`^P0%Ic|M%k}yj^p_ew{#ZO_n^9XB93s@=ZNq3KulA)4kj}I{
uIre$F-pw5B7#L9ZcKyS1+7A`q>^gj^+BR)ccM;8A;b8~a{WkF35FZ28Lj*S5Gcuq?_-xAk8^jDq$<V~y2ZrmMq@-nqLPu1pMaxZ
!E7b}zu`{jho)?u(E{XjI2c5zE(oW=S{?wTgZTI7D#P<sPqcwzJK+h#m*>y%j=x}3xG9lGu?UkG{!s>s!VVmV^t-+u*fZPf_wVqp
nn__yn0~U%sditonm(|?p_9{9^wWdK@8K$pCcvFII9gIGd|(({l7kHMkEVl@6*#vR_!0{l!@^#>=G?(z1-ur5STxye24D&pZ$PZw
YrNLs2jzC3*FxY=-KK7TPTqQ4rz_Dk2h*lK{9~FG&taF7yU;8^<Zkw+zP~lg=ne~YNwa#!#<y}|@2{x-o<BGOg=lxaWlo*4QrN5n
M3#cXj>uplrQa|lgO!Il{wgpNSuwa0a<k*U^pz${5Yj-zuoQ2SeMrAgxfKR?r*RLucF!q{Q<+E*<WosVykXaH`=Jr<ivf&hcyEpd
Jq~Y=RbWT2s(BAV86dp7*?5dag*(G|{*KgQx>s*Mj#XEf?o|QzGXXJ`W5lT(gD_}xURA=cDgmrW+U|`ADlnfsI3;{>OAxvLPoto@
%dWb2k6c7P_3x|$B`j6$LbvHyd7{y3S$4sLX1~Q)9&qk|2UTy1=A_?sxD`dQUklIVVo7L^$-{?5Kt=%AjmH0+cfJD0w4(gmOcrrd
zh)N00*SLj4+YO1@@du&yXHdxc#lOVVT(rs@ZdAWU<S(raQJWL17HJqz>l{OL+py)f<KX?UqFJ8fCC31a}5E^lk7I_qAMt2@W?ls
HNj@t)ptOM@8uoZ%v{j=6et-!{m>YE=@&W?=q-&HXMBG!t_*lK=ib;`hNHS(5XxvWK*=#8aG0s!ew{>2zM0lnF!;NW!;~AGE-@|B
DRhuoi~}<+l&-J>GQ$QI+!===1<m(SDF{?++hMdgs)}YOJw>m!5H+X~maD+-$!;ijBwaq&8(Q=Z7+~tZe033m7AMP|-Pf;S;qaOH
O_`FK!?$M)6m;gBiQj|=HqV8qhQu#`IWK?Ngfaj?PYOUZ8I}7PIentwtnfEW<%Tot*RN5Rjbfji&C_PRPAcHQk$%x4QUrxXxR60=
Gil~kvcT&%J$Xxobd5~y;}*Dxr!g}JKYiYq3R(&m!TLPUxpR~CLJ)LY_Uq~wP9~2hlhL9%R_ndK){Bv=e<CnrOOG!cMV%51DSt1b
-fdT2Elh2u#?M~U)+lGgiRU!a-g(^8q+=7_{a+91<;KK$vFM1V4~QN{4G|Wg2&2~`^lwmI{^h12!IX;CdX1Id{`?1jy<7^=e1^t;
u9|Es0Y$g5*gDx&nG8tgMyGmXS<p;GGA4Yu9-%JMW$&h{#m0(Zt0+_ya!{(23RI-%s;-3g2BrH}@1>(BA9WVX*9O9AcD-W}Dvw3_
n$Ik~auZ1sTF{7G7n~~1W)i%+xXxVTDn*{y$j=X(BVFow5PqQ>xq2{LIznUT3$oUD>o#QFmxdh~vfJTcr#wG>jx$wL^6`bQi*|<@
vAwkwLd#d!krWyTC^_%ObBNH$SHJ9KL%`jnd7;3~sTSb`hu0M$fWSBCgn8~v*F2n2ER%X1T+-=nNYTLQBq6y0VJe8Oxf{sMZsu`L
LH3aTU54_1nvdZxf5GqX7<T6vVKeF|(<tcCA}**)k%-)|7-enRX7z;Q8lY|=G$`P8jk_Ym9=qnm@hLU(=$<RLG2%4LEJU1Y!aQ!R
7-clLDP7$wNYYN#b5^4#d%%Lr-pet)){2_dJogqnF7K-P%Yy$W^7HWH-?$4Ag8)q@ZFJv^bcD08yCX56(1Ii}d%a~MEJcdzF*D3_
<2p?+#2eQBsdfNlL$FvjC&^~~bwYTmfTSTHdY)T-n>~jcvK(CfjhYugP6%L#*2nSV?i+H}Fb$gR9iLW(7begB*U>QbI*UAJUsYg1
R7BK-(B!oC;>3|p^7qWJnERjSbtpgNx@rg56->MQZ_|Ow2V{!3D(Pcmi<U=52g0h2*v{p=tV%&1>S>&Hd+?Dl=8QbG-v&RYb*5uz
Dog=Z>M-n7I|3E)!Q%?{AI%SA#QM*R-5)1m&qS7yL=29RBA+S8L~wcObJFOr8Z2@>4a|$2jAw=qXI|?CI0O^SA{x#ph=R5dVT>3;
lqb<O$kB4rIVB7_BPv6aq%H~`5Pgh!)s^vAx=WGNYqn_^M%#>IAaKHNW;j+%nAThGX!~4aV|!r$ZHC{5QVi7=u86>urA9Nk7tm7r
!A_5wwpY=CE3%f+<I4I^g_JIjT9ljGE77dFU@&5<T1yQ95o81pCvslYNwq1hK&-mTD8P##5eOn!g6!A8k8AG?IU`OzypnaOLSc-R
A6_E_65E~{wWyrEwsQ%zEH<VWu<x!h2p~delOO;#38K&@29hg&(y06<6wS)$Tz4y(xW)>P0IMZ+>y!6(w>n4y&YZJZ`sHkK+9Q{;
oO+&NLRb91Tge$@R@TPE$V5zLMq9U%%M2d6m?TM(Hd%O+@rJLG+$Qrba!Io$=PxCF8OQ1?)+Zqg4?hQbog_KPoI)++mWs-d>WU<H
clP|={Ks)v8&B^%ox+jMA8OC38ZZG#yg2qP1mKL1u5@QQ;CqP|sE;Yd!lO_eeY)pUK9Z~h^O+XHdXuGc*V#DC!^gxFNuz%hk8CX+
77@;Ijx=!EJWobTwlBir?Oy`?^QB7>@EXI@<kY4AC)6`6W~ul2%A)#62k3!wE+ld?pq&)bKeUgq{aLpd=O|0CB9&kl<5|TL<^YA7
_!$uif|+nC{P_s7l>1B^M<sL-%(6k$>lQ~DEC(K1E`d17XTpN*Qq#;TqmmTBDP|}@iQYs7C<mI*X|G>&CjBy)l6&;2&&wVX!#7nE
WTtOx<;q`EWkF%rmk{#$_5g=;zzR0SUkq1pf_qy{NTC9u%9=6lWk?YPJ3@8KigHKhhJSd!LoXsx?VUoh5iEsFaKWav-hU<4HpeSw
HUrNy`!`v_s&X(r6Zbe0A6~p%s=u6U>12FiwUL@`Y;&Q=yF)Bkzt0#AS?4$<yru!r2*K<zghW*jOH2%(xb?*KpI5G#hVh4Abn~iW
5v4SGLHXk--b}$+NV?QKIBP9tiMtB^ua=m0U@k)*HQ0a@jN5TIqt0$nUGUYMX64BAJ~3Kh<4^5!K)B3&IO8=S63lsw!x*E;sj017
dGaLTMdD61w&2;?J%{ERk)+xKxnaE&fhfb@j4;Q{nUtC^#)88-U=rHCF^C}1<yh-XuLkHCDP@Svx2iX2;NI0xF(<7XP7OjdCwl36
kQpPLb9!-C6Pm<g&`#$CS9h_ZTzh#2#x-DqpelsW6%)=w5J=7ACq^9DE7_Ti)j>VVlDl+J?1!e^m)0m_9XC~no$Om+bvcpUxaW)m
MYO?WI9lSZ^>~^w!;3dCgd{Q2VUjCg!IEX=`^!|Ki0pBXnH7}|+6zl%+XLqui;OZd*Tx2;>X8G~;?BORDjgGVicP2;OYOsqzP<od
{j~Ok30UA)ja43}?LZUt_@XR#NMAg2BO)Ui=Ok7HObkRIj2Wl;J1^C(s{a<^1(xFrrYIswZ53Y6tbV5&A)|y-$HV2s77?$O=CyCD
_&yYKmC3?IFV`8&ed`hOkwX)-ZV!Zqqr0;XO3T9F3eFk{J+)y%1(rJ&jrIc3WQ}mrpte@<Y08vRD(K?~8kt$toepP+XHM@Qjm5#k
zk3S^W*APbrqTpTy6>FH+fy5%%F`Q>6TuM(5f`b8t1!mkE-I`P#al#n>+$)ZNJx6&L?fg-9FG@81qnns<85_JTtSQ#X{K)knvLk@
LLBYE(nIdsE<GqxvNA?wL$C?Nzypkt3xnH2DnrE)NBRZh@U}PKuzFM*^LEbW3n1z#267RTl1!JC_(Jc<9;AK}xFsfX?voAV5*hvw
QzoCeI0+zItyBt3?R7&C-rgWa4JW7GC%4C`?TqARX~)330vDIz`HO3s$fb^gQ@|!TygO70zTR1hY~Uiwa`jX`nUMrfh43Gs{h+DN
lH}VhI*mWL*r@}gMn|MlZymGv8p&eW(~niQBOp?JVIBz^p`2#kav;-_iW*hz0-*26<3n68<2`G^*#@EZ=lZ&bI~Pu1=5C+`FU80X
Z1D&dsbTr}{9am3{ZaKCu`uO16p_~|;$ssD@#g9CUif(<Uu0_MEnXq965~4Q_`1>FEQI?yl^D)iq0wo4;N*uM(;4hMZ(G{s<1xL%
@FkMMtOXqE_>4|0941D2RSEA-XyMczZ(8=8<DtdIB~wF{r^)8rhils_;-7@9*`g=l!mtX9=V&ab<e=}{kqbP@hVIke^W2fNc-Ij!
ktfJM4-???n}f-kte6qjs-z$cYrki4>%)@z(!33GTxj11L~Z<?9b=1@cEOJ&LgHx3Ad+Cqgb5>LVAb$;Z?~HBjlO)(8%Aieo7BY|
Jq;J1KD!7JgHzOSA47ZdeB6t5gr_Em9DKZUCq}&>dp1FcFgmk73POrf&2VnTr5Dd;e)wrKIP_m{eiiQN10RR4Ca{9(qg!XW$#bnC
I5dYap~I<N>k{Hc5?r8&KBe*S>pI7+jA3nJAY%`JI+wTrh;FR-#sk<~K~%w17Dyg^n?CO7Old48l$eOlZ*b}C`>LtY@aOUwPX7iX
X&)uj+_M9vo_N{WID^nzShv*X5gAAfeXPV_TCR_8f6Cwi3k+$1y@gCU<wV^WNMnp|H;s$&&q;?6BJ#qL9_9$kfSya5{f&MEFO^=T
Y<1_NH4LqpHiT%Q&OV*D^SWrkVVH=>erC~aL@9+aIBS{g_pLOG=y_x0iL(tsJXlp3G;p*VW9}F`184F3{zpBp13eeXL}}M8@$pX1
QeCLf2ey-dGAj~MqCAP=U!}J2*odP6_qh35_{(Yi4Wu-KUnZsl2C}{sg**zjY8v=3X)Xs0A}KP(u9v;heCg>3M3PF3^ux%r<=it5
s2k^hMaLcp>gGgw<#_S9@J9zDGblU)T&0abPJU0pf^SBxDe0|WLOmK$OC5VvqaupjsZRerz|U02cT9oE_>pe-1#MS&AUQ?FY+;|v
MI^=(uf>I=yTRytr@hF(BQBP9w|l6i`F&Ey6Uw;ZYpG_A?%g7d0Cz{jwo%B-lH6B^Qw`WaR!3b3@C{3h^p}C#iAI+x?7?A-UyWJ5
l=kcN;v1RH85?J{^1dk`6>%~;fbad#j8X(|Doaul^R~?qwEYl)io{dS!|c9^+9TuNz;V4oNf~m$u%Xndo)b>ej)Z~<K@sIY0?s__
JEGT$tpSF%h<?r>!Yo(q=D$YwR}02x;Izx+-ecF;(r69f4nUxo>1!QHIC@VFwbm!vn6*aO>NE`$&)o%dttAZ4nZnol;2atcZ+rOh
7N+BmWttrTjq0wKttY_aSx#8B5~-A=1smHOv6d0t_brAttIq{YVTfTfn)^#39F_=?Bg%2&hpr8Z1;7bw;5RC!%VL3;I9Bs&xC2%i
%XpcJhb-a3vZW`h%Hhcmesu4oWe&n3%WXxCCk_{vPbmTABqP(xD0ZJO<ktT{MGe5D5Cq(cK%xQcib?{3{w<Xm0v1M4Bp?ET28AdU
r3E|xaDUq|ANTG-a`Ry3xpIgqoBT1rNdTB&8~%Qu*JxP%)L{HmhtZ?{4O)D%{u_HTaHc`q7_VQMYhoWiefC8K3u+zMNot~hXTNzk
f`TOa)c|Z25HI%UX3w`?%Db<QN~2;u^P+%sAbFiox+o-8(2GIA5cQN(_MUO1-ILk&5+0t)-e{)*pwlbvQSuUMh4}8Lo*v}IWRW10
)&Jyld@<L`3M`o>^ipgE9TK;LMV1JEoG*?H@o0wyhuyOou5x{M(d-(_vJOVOPiC1!f=KWCH-XLND203(dMbA@xztlpvyyR->hen*
pKvW=*R(ki%<1@Ft?Hr0&>|$`pvEzY7N%zE9FX0sctc`|6VUhl57^g^8(sB?yqgK5#XbS$sqv!jf~9A<R&a*#zFez0N-Vk6IH@^Z
J-YM9j+fABba)z0<7K|e6%gZgafuO9?=L~$Q|(_H5ZYc3V4=b2vMr)?gY8hP#lBr;1OcAPd)jQIjW@(J65wl1@tFw7V7Q6K#Ou<C
RrQ`SeKf-W7L5&5L>;N>23~g#MkXuK-J{UdbTGnPSrXQ+s-e_iIo_@+n{f<zm3Lg&TmoDUI2s%n8R*FmWcq&S8xPG61)4-);N8%u
w=;nw63R!V>!`ccSr0e`5)a)QPTJbyT0uf*;};m}svL;;7dS45es0*EFbbo**(4jjE6v9fABbJt;V|37fEU`}KB-K&nTd>1xZ|3|
NFhYqy+B}CNHXr9cKALKn;o@aog)DnoEU1=?W;6GlDTeKDywwpq1B{IxS<LQhsD+PXcm&CSQBpr7z4A%5=OI#bkn0U1Quoi%;GY$
%Nvb#ttTqXbrelOZHnZ}Dl=w`u~Wn&zeq3<oM{WR@SEqn;rI2_WG`_koI^pt+lF4y!x+49lO7FgtB8-Gr#3+&bRZ064yF$=+b%pF
Um=pGzWUtxf_Pm9(i5Dsns9Z=z9liE0gF^Xix6Bi!&pO!!jal_o2@Yv8QKov1>l@)$5FB%&d@iEj*PMdePPKR%XkVLwGoagk>*2j
sNDzhngaR$JH*Khe8Ah?9%>{=s<g{T+YH{1SD<e{yzd#TGvDT2NPT@m`=Q2IV-6!F3`2oCQJnyCLxbnaITyl6rS?)sLGRuOFtQcD
Y(>h|i+=@F`*v96apd!ol>4y19K>RxU|PHW&v&3Or8}qf$F&YLY+l@PuOr{b+=SKne7iRTLXry_-`CAGkXr^G3xk4ZTMMccLpBX)
gcmwdUxCYb4PlLU6&m0eWE?8i(VRq~E3`ysn+VeyyJjHx#f3<|sur|CH`v^XjuDHYd?iTaJfbDKiwvi`g3MA|m<kl(o<uOlOv+Ir
NunY>OPR7PLcw?D!t^iMmb4#BGIE+6yX1v&z5)#fS8<dwnnQ&*!zl$DV%H;)6R>zV%k+*!kp*A%m2_F$Pf_U}J6|Ug_I-;l#=Fbm
JaYd)8}`4xYeQ(*Kz$bDDUK*HCB=r30ivsAgoi%C#C%j$s)c=>3~+WR{zIETR%R5})2?4z<jjJ`=Ya^;xLejUlCf)|ON)IusR$c&
pDi|TwmDJ`1wR5H4s-@MTJy@e<wkE=m`MMQ7H}rrH+bi)eAP@}hv90v2ZV@jvx76(7iVz~9PE;!3NVvV=zzu^rC>p2S6Vbx1hEjM
uRWe-Lt#5&{(o*g;tGOSElalM8;5k&C5)JI3Lp+7I(eO#nlNDB&L@KIfZF$_FcX~W&oH<nIRU1nZq+AP_Xf1f>}Kwh^@wVbJ%72^
q`=~HvIjrExp-3a52W&H@L%8fttzxSbUw*Li4$6WlZTbgAafrQ<Jn+*N+ldV>ox4K!W|`JmE=34v}aszO7y4yV<5xKT8uHxxan@K
3Hasnen%@iUY<bw5b98sk3Qe%@ro0rwW-fe_0dEVGbSyB6mg8&Sygn-4}$zHNVuo5?NVaJj_=WY1s29HK9{cUrVY_ThM4hbS}@4#
Tp=yzoFNVzm7=WrWsIQW7fI`bMssY7Sxg7dE|08hEAWVhSZ;0oC&G9B>@=pOyVn^gj}^$Xo*yh1mNTy^?~8_wZlG|V+x%Zyk@!=7
IYsJVa5VJ&Ri~P}5wuM$^1~nlN(yr2?~k%WRV3>-#Nfh^vj|1(f0ex-yQM;AD{`WPyg~5Cy@KY7@R9uS%!mj@j6q0Cs<Omk?Zgk`
ti%KSJZ$C{2hU-aF^`Er+;`0H75RCe+Yg9C0bY*19tYuXk?q+X&*O~N6)HPoslK00c~@*+cOqfURqAK=_Y@$M3LlDhUilo6vP(a;
m=6z&E!RrCFCV+V>Bq;f5Bs$->nMNAU)i-_H#O&Y-tFn^Let%}{{^5>NH)p+PWxe3rKI_LaSa>ims{i_F;<=s9E=>~xBEEZUrA{9
*WV>NS+MThC^C~#{IrOHg4QEgb0N!ZHW)5(6NUL&a60JoKe^#S4w9vKMph;lcFuU;d}GG2IldXf9!n2xAmkaWHHAMl8@Fu2vKm>y
dhU;09w(e1bO7eg!ZiKOj#7t7#gWuc+V+M+sp9T*ptoBZUF{y~t>U7a^Nb$nttYK&utb+z&%!EalY{31jb;7J4WOe7oTDGvy*@MG
CN8Jezl;fgW&N4P_~SNIbqaMKwNGbVMoy5oiq$cTH{%y~*Y-YMSVlz_3eaAJsd*DO9wq!0XWVEWGOT<g9%rJ79pU)b8*i0VZ(N@6
e}U!QHWsqmQw469<VWCWx-EJ`h9=%u!m?<^Rn9O~IYONtPb*K1dH*W=_4#(ItZGx>!~RKRc64e9rgU8Zhbb}9Xup~cXI1HuFWSC0
bismQy7kZ9Rv%b@wi<YJ)Md^SBQM2;2kJ27&L`|&q_L9SX`ZXv%OlaOR$kZ_d57#rsV+Dr{+YKTP{OZrqk+Fq>yeN_yA%#Gi<iSi
;WGij)?@2LLHQH}phSVUR$+#mV(2=hR0A{J%jf>Ot@HXhU#)9~7+r~5GJ^GXSrJlDu38b%!a)gsUPlmoIs}i8c82~A-$Md5f-XBU
g-)jX*V|>_;Y7;OC_>w~be)9-urEY~`!B7}9E?8_5MVZI<d~5kQ-F~Uilp~4B7o<BFB1rP^BHzIWZusWMIR{9+|xsc`1=0oZ;q}0
U#Z(gT*Bw`TVd+i&D20dO~0^ikM?fVpah^GrtYJFEg*k*_dhhQyHEwKpus+MYk7HmK4LY!O03YKAR1FX(DL%o32?Im6;xg}72du=
HDEB+*km#q!sMU8M-<mYNWINM+7f{JMWT3+(^|AIxMJRjSm8jMcOnYR_s>>(>S@T$<2-%Wb)7$u(YN}C7*Br0Al~4_MRt*jLC*lR
6ABdT7dSx^UH_oe-#lM#Tb;o^+r0HUYhJGIkxLN~1f+l?+>C|~&Et1ZY135^iL4uq@q}O{kP%fy8)Os)4l}I9NMjfpDx4nn+mxE!
z}L!Cqy5$`mJT<<FYg%7?Uh(isW@C#u>4g=>*_L=>g+nK?rvo)1qxjf0wf&i@GM^MC6#}s{P)t^12BpT7G9y5jZR`Ik@NWXcgbTw
)L-E4^i<uwbR1qGp$*BL<-!*>fKrS>45ge@_?9PvejiV^wa2XY?<^#Adcj@H?ykGz>D^h)G@b(Qc!fSZu;3mUA1;lT1v-jvpux8V
L1Ltn%B`coL{Sv09b`GzVR9u->k4?I*x|)jE2o+}TYUWR#5&eXP2Ne1a7*9NI>2sMXsQMv5=yr2^}CK}&5N>wa>I(C16)Y5;litr
DLzpscTSat!mOJoESf}>3%#2R7?Ra#N*SD2#!bCz=}#oLb%$6fm7*^N3npgOyko{<QY;~!gme|I!j8P;nnl+4nm-7fNQ{(9p>~tt
Yc9*nlrVAyO^zIQVKR3E7SXU_Wwb32xR1Nmz@v$Qbj4dOJ6C`8M+i`NcE*<zN6%<NG0eh$Gd~nOU!>(6j}{etRvuzlJ@K$-2>JU=
#@C0xvM;!fGv>*R;qD##$3ai-w(ksvEyJG(UUYk5@3x}367{KYN8i89E0>w9)GYQ&WJZwVGuCL<kZrz8-w5d)0}<Y9JltD8qI2~@
D4#7^rz(?uv4j~_<fb3DuEn(Nr_(H@b|IvS9z<-~QaQiM{`03fPP>H>w49Pq-{yY4sX=fC1W#anv#BO5_S4+j=SH3PwVg#;P{u0n
A>J1XK6<ST(o1%PGzD#%v?Qo&lYdaqP<jNRfffY=4;SywFiRX5bS_lT2bs?$?2D~-cZJ$i6jdWWEj|BMm_iG~im?(+@$Ux*kJqN|
pD4r_KF>y7;g~dcfguIj{A44>jTh}j<qPuLpmD5~1Fk`ojE(n)wGnQ^LD8M*<fHp}sdIh5Z#``=2CYS9s?Cm7#{H~7=)f}*+|O7b
Zb|yq*GbZ&p+@7HyV!;|!^zyGmmIf-SS$!FmZF)=Pv-C5D%_{&_CY|wUs77gm}ME1ZiPC9!@!8|iE#uDbZ($Y%an@9krSevWDZI^
N<sSc(hxT^)4{fjqb+`+F);v`C(s}X_n-vhSt1N$38c)Lh#O$V6A`d~Pd)GTFB)p(JmB=qPe?x+{;YoP!K_dOFgp!D)8DcDxp|lV
CY<ZuYyOIDu6)D=`>)^074X-dO=x|o0Cs?G|3FbM&%qHwg#{q;BOODef)F@VUkVI9$Vhvr02nnU0CPic)2)7tM>NR0XJ(?4GY@mH
%jVgTcwBXx2okD2Kr#gj_YbN(@L2ib4!-}4bTHCX*HFzB&(V+p7neTNkSS5RqvU+?AtCLcpJ_+Dy#$aW^CR2t**}}3o-u3^&JK}}
KN;pYwuxvSa;Cl~AbF|}zz*LmE;F<{>`M+$u93RgfHgr5;#xR+zFpgIkB@&I{B~iC#lrghYFr8ZC~NmXQ$gbb8zOu_y-i~L#3Cc<
CF{BqUv^d_?!*#fvy2z#0;e7>c+=5*yUD~sb^hnf2_vuWLd;JdIQiXJT#$(J_;XP$Fg~sXyrW;GEclnH<w4-I9+st|_`}eiy7ZW#
&R6O{NuO;Cc=M#l&g}sP<)gvahz=aH4;F;9yS*MSUUS$_<u%1%!EYzYh1&>VDUDJ_<V+DmFJv2g#2q0w94TC!Qz0~=fcoJ;*Vz8|
KMZ&B-mdd=(tdgPdxITa@pHs&k5KM7?(r$-|CghioQ`HAMtgBIj_rKrH;waqnaa)$OOn-m)-Bi7YrN{z#Y2&gd62WwqG+lkQ)yL}
RgAnXMjgTqdM-IpAa3nZ48VGbTXtu8F?{{o?aG_DGkNczGv*ZmOmE=<3&DL_@ZGT2iIy25U~P9c7!K21Q7Zde48vmB@yj?sc7Pp#
R-!Mf8mix3&&gr76_JCoRU;j50=5I>LougEvB<+WLW?!vj^E6&1DVCyXxgmGD^T~?-#XV9ACLIn@On_~P@B^~*GB%N2bMSO4i4G|
pTmFIkYMUnDE0%E;Hh9W45rvhuG~0L^v8mk@6zRO9@C~xsHO{3nKNZ^1QtBCuvggk(CHs44ZlnDOZDgDzk%$^+mmn@@Jpfk*~o45
{#HRqDvGR8lGkF7X~UK6+R~#U-O@3gnGr#fDnwEdQ~_ACre~G;-Uhi2MtW^>(M<#2($^lT*7?n$?7mZSrV_H`;fBcUqq%a<#3}){
*YX{Jv7HmB5<0L0XIm$M2*($)cuRjYZ5V9ds4|OZed=Ya%Y@B%ficHjvC*_I<B&7hfPu8Y_d&s9-34&B-s7tTaG3!tO-eIo`d>ED
-Y;i%6LQsqJA|k>nbQ7EgT#z8UIXEByl@$zlLLfXxV@kYih3kyBCxs~0=pIpLmaCHPOu;D<Bq%Gp86j1?RVKHe&0KAZ_$u-lFw;h
&|a|cP>-HUS#W6-LpIZz*2$5;x|XqSc|iBDrfBGLz)Ku0b#Q18fgJn(Q$e|uyjNtyer{kl6k7;|DHp}sA}2DB3G7@r8wA?&!k7<O
dW?W2Ai^(FNFb!c^eKEzg)RXAuxYg42$G8#-z~UkZq&x(<Lcl;_9QHu+cFDGxeh!w!~OAJrR!Le)=*w`15+g<YQjR$8zQna7Qr^F
5u(Ho9)922e#hR%L>=2{e>*CEe5e${eb>(}{+GFM(6S$=_fTrVvHVVU{pUB|jJu?Bv?FDY?<F|SO~a%`H1F@V9%K^;6FSJ%3!Cfh
mV2lC{MmhDjsF9e;PSwlfAeAA5874D+8^$la?dV?sG^Fi1NNU!568abt~zhl!o}mejjv-V>wpehxmz<M4T+op^(UP*Jkmb3&bOS~
uqL3F?;d`DhxVuaZ5=<}){8&9$14(@C-AOdvCw`x19lVL{?NNqBlZ+|&({u!yO5wmvFtdUZ#i?#vUrxDQBjD-`~5P2eY~rWcIyXp
IuZ?_OB`==C_V6}3N0V5eo@||OnFc}>EI?mbS@xN4^7k{;Ntnc&$DgOssZUJ0GSDpz;{&!!6>um)G$b7r*hMz7^H~IbmkHdMJiab
kGVsT&!Ag4Pec_0T%9~XW>w35QmOgwixKM^wz6Ob=HeHHC<<yM!_BzAdVtQM$WUg>TX{4k+x<ciBi~+-!||N~hzR7ruU@)lx?-6o
gQGq=hitvsuJz6NB?xCl+ht<<+&3_niVaG1JQ+gg!Zkj_byXmvtB@P2B27arMW1vSOGzKM6)6?qjU0xwO#%ED;ro!5%?b<T{8My|
b`ekL4}K8XwQV#9nzgs>l_`2zh=76;KJUPNpxO8B{a>jR@7?lZD{<c6&VMb9w#M4AsYwn!#5*{Ww9_Az!9;%?2L3c6n=1cG7oEJ(
si>>TX2}Ydnf44rV{NK!AW#~#d|XBxH2*?wm}FLm8ejzgdO2X@30NfRd2=y9ZG=Q3I~|(vj_04?-sLT!TXjgeFv*%RW4e(QXX4UK
R^yDzfsuKa4W!CSPx^izs72%e@^oZ^lB4op(#ONU$4e$eE%z5x`HeJp<37yrf6`lc1s>1Z;90nX0Xd471QFJDTT8S$zVngdUqG55
nd87tcb<h|Gh229cFD>Mv@Z4C#3CYE4JS728?)wW-~|F#r{@SgF-H_BLwe1XS}M^=)#XU5sLR>r#iQkMc6RvCTms6FBE($i1mk2_
J%?uxga;dkeEKqJhYd04kbyc+!r_@%%GNflfe^&<Y<W4R^NxHw*0A5S?^jOe8|ZjTkMYBfu<c*!L1_AShhS|mL>VkPLx_hkX{K$F
rY@o4wpK|awrR1JxwdiUzEkIGRjocGTF8iq5yI~8bSP=1?0==eXL1L+8zq71Sc(~DYGu!2xKzc8C~1SwlMfO?1%rnmP;YKz_uya~
gd7e~>Qn>WPV$AaG3ul;L`&Mz-?DuVkFY<Gs!*<6-I0kL0<U~W)JFU6R0De*$0}r>!iXR;o~9e;&~sJdzw>Z|b?~o@r~X&vSOeJn
qeByX5pM+|ohEQgz*=tMq~lp0=DFU?Hp^>{v+sqb-IsZfPVP|UK3D~p<X3R957m#CD_D`qS=M#LtcD*vQGL+Dvy~He-lW0#hFIGh
NSQCPOYo|2dHlY8J$M7y!ZY2>qV#p0%)9R_&s;2DERs!^>&9bTLm)%uAU}!y&-B!DFCxUd=T7DaDN`jgH8Me>5I@X?f1L?1nH3-P
uAnJw61-d&3;3i%`QD-bf0K&rm{CUr+&q4$b`k~<9FPtWt?(|teGOoK${hnDN|*A0p=4D2CyaH?(TOOLhHm_*z_JS=6c{%=@|c(^
s|1@Ih-{fTA`1!U(+>wZ>*GSd?eWXTP;g2w*CI>}+;I(y-f774q#+c62v7Cc?=`Piar(;7x~Gq-*tYX8$J6Rd6RF6B46Eu07-%o$
@6V#T!Cgc+$uB{;r>{NweQW6W26lapB11*-R^{Bv-uS@4gRdFE`iMsh9{%4ixU-foM8bF<u3mbr-F+^~0e8ijVGVd7SdoB%E_3|y
8;!Tq9AAp=$}5o99Fb1E;H{3<*|)~|3S;S>BM7bplA?l2<*?0v(~9Q&yx9OCAh)uOP-)>DFG4nivVxUVpbezmvaCh$=&T!et`}B}
H%pmKnAvoP&)EnVlnoh?E^_}b?ZZT*OxKKNqkpqj?OMh1(y__g9*_^izzxj(HB=y@5ki_@(=Wf}yLo9SprXHDxI?knwm0~HKz11A
t&I-ZG+Pw7(^&Pnb83tek6YLHPxiotOnC*dC4aiX|16dqorgm}2NKYsJ+O}w2gw>(foTJgNlhI#<O8T+q~z%yLK+j2(7l0q$ij9L
NHifxa?%7$!23d)QJAIS9O1&M;OIFDXgrfhVxa7W9F+_}9Gy@h`V;BhM>SDAhIP-yW1}=c^yl<6&sY7H_0@}(qUu?D@oPV7{IaXr
6ks-}Y^!WaKeFI@E+h#^y$xlDQy@6*A588l{@BG{aP2q>nUg@?eXU^5xZ<uxX{>06Frzyrh8m^hBxxDp;EhCRVAl@^b1_1N38X_(
TOMden~71mw>7y^z{sK)2&)7$+A<yD#6x-WP8eg!1amkuFL_@~=;C8IzA4@7u*G5u`t`iI_8@<4vLIlJ0VrAxvZM&GipDBQ2r3a+
4{p2b+xS+W$MoZivtA&F=e%6^?_6(r)?fB_Ps5H+CXYO?30g`i6!9cLMAKA~Wm?9$G-&h}h6-nMLSaMg(##@q4^X*?;vRu5!4w`h
smY!}ZFHNUT+tP@&!129ht11&-Y(kWzhuY=qQQWP@a@1wma1BnS1o8tAzvTne4oxAdHc`N_#c_F{@4D4`|~j}KhZxiWA&87`_kc=
`ltwKQ_BNTgi91_HHABis2-nwXS<@hsjv05g3nU{WMo<;fc^)BLy9*%^a?b{4{s~?&F2D#|AYMs7lXjBsegFy4_CBkhPdBgqu%6V
CBq&W7Lx({FP`JQ1N{^7kn%zQ!q*8%odb}8q5at(_H+24qK*)V53C4iWxF6YKC+~%^wz1uWAj&+gbx%Ykxd3kc6FG9`wtKBF9(3=
69(jMa9S|*SP2TK2FMf4*dWHY395LFS;~BYl<@8++2#LTm5fYOM1?R|Kq82@w0Xn^p@5BA?XJHpw2cj{)y-tJ-C|^<8yh>LrRQ%^
59M|EIvVw9R8-t`pVs9NFu_0a7wMhDF0~xvt(RTz1!yovMos(xCWw<wkvaISff_|OIO%%T%y<?gBn>&16V#dP?MLlC@6L1Ht@KqH
w)#)YZ){|c^<ly((r?&t_w)eO44J1B$Qx8a0X<Ig)`1$r&8cF%J||U=BhNAU49{v{yE3AxLVX4)y%yuTTww?))gfp7?4hWNd<rPp
s+Z0JL~4#))o*}O>d)m5wtNqfC!fj;vl)qGzz%{YiM%yZ;?0n)_12!a(jQsqZYVHmulURvm;*v38r5n|q5V7P%?@<`6LG_d@HeCK
n@gVpdf>z7O*+@uWb-<M=reFiz=t>(b`sbwPO$3s&XUFa4y|Uum8sgaolzym%;q<)i>NM~bLx9(HGZ!?J|BmseENK$sp*ZS#*y=i
g`%I2@@@Oeyxg7y4rbppWKE%$^NiN!55<SC<5;;o4-E_8&nguvR(3ER8$+hYc3;jO!Nm5h80BLh04F<VYSZ-Y_tF~(w<CeIl_X3Y
Lhqj+Kew-c1p5&50=nXPO(eHCR%o;IT|DQo$NC(qsX@u5TUAw3{2Er?1+CoLc>nZ1fW*#q`A-e4;s)YLh86?Xc=;#(akAU(8<2S%
*!`Vac<BqUR@=PP#vFuzjFm^3@ys{s7F$gW=89@I5)@d0_3SmL_~C@qJI&hKDp^I__?oB-AQT#ZYEDS<0ba@p+GXs26bJOf_^74x
9Jic9+*0m47s4d?zgY~vaFF=8ST!$SLxl1FmYK~rDhA{8riYJRJ>(3-QrpW?l_9s2aO?5bH{n!-?LN+Jr%9fO8fU_%%=JGxndE%A
w$8Y=7`~*;c%S&?ljjhV#K7O#aPyXm<2@lFh2Uelhw_}|&#eaNXCyun@ZzMJ1s0pQ6P}qK_5~gV6rMvA^fGuuySRM=6wVAXE#@bz
`ieITkr40#$!Ac#yk3+y6(`?2-izgN75(G`@OkhoNNn77Pgz{=2p@Il9~b_qfj`^&jfs_cLPm@UBPd>Yr_9rPYdwvGH~Q$R?C%R(
F{5E5n7#{R%Nf<^dl!!LTLB=K=yx_vTWn$Kz4hapGH<1r^z@PEOg%!dA-y*+_WMROaYcgQI%a2ZxZ~wFR3!Db$vyVeqb5XK5?J<q
-_qFHrZM)g7GuA+e%=0mv$FN&{$dbg0iY@gG4bv|AYK>`6k1&C%&MZKDs2j3N$@<==OeR#G-y`i&CuOt;7+9?#CI4C4h1w-XKF){
P&*WI#J?1bSp%TN@q^dUUF`8NKd84dkA!bNSnb&U8^{}(bkY6Ld3Uzo33u+B^~cSch^zs*jbwedvs1AD?1z~5hcO<HsfSB*$cKV>
wXfbAsNc#~o%L(c4zuNcL|sXQF{P44n~nsyZouo5CasBjsEk<lsuhA>BWu-FUM{yq1AhNAm5PPAlEqBa({ZcKKKegDas3Ee)!jk(
;m}Qef0(IXr}vtzYg&EPHsA(#3-+MC@8E6*5W}JkLi<kA;#b$kGb1mK0vK=aleVSwoO5VhNB%d$H~HI<`po}{3y4p>YJn9iZDF$~
E7nwUhJNT!{%$@$cQ(M{%sMtQe!}#%w}<(Acjp0#Blt81Q5mvtY;UpSbK8IvKA(nA$Lr_TnkP*V5^B@qmi$yy(F|uVIP|`odXIP>
fL53jTH_8&l08APc&iE+JY1hLO%z3$#*Kqch=xzOqHvH{A^*I!UHKSYD>lfpj(H(Qa<c}(bx-6U_Ak5UyWpq+3Hpe`>ws)XJy&;|
VQ=l;3iaW?5!0kyaPvA3p-hMz8}_&PDx^B~tG-xyvU^7<FO6Yn`kwxIsjg}SqnGREJN;B&=0c4ZTqwTlz5|&_b>!0|z@#iY$^saF
nf8wX13kcx@%qk<46_-J$N0{pPa691h7j-557SpU$HA|Je=q9)ICDSde?+;T!<~<pjN<K&>s{g;On<%S{qj@o_DV2SpNyLS2tVvt
Kd<R5zA!CM(dYC(d6sBB8hLwD&z_RLzfV&>3_O3_z5~OBfb(A!`1on`%`JM<sm1zBgMA~X%s+wmAN+F4Z}2~zw7-`w`Ytq^59saP
48I&W<L4Kcw=JsnWA<RJW{=8^hM3sZE+~8HbLWMmrXAWg_=x@Z_=({us%Jkiadz(M_U-nVr#-a`RPGE3MMwv*-vRKZV>W9zZdQJ@
h<*!$sCKk12FJ8dU3@=Fbo{!7bztRDNiSulxq<;w)Jm#BR-Pt*-%t7|Kh670g%J?j;&#2Y>AnDP^YdWS28059mDpB_8&t=2pPYI3
bZUG@-hLf$^qCe(b_60ZMALUp;y*{X-^Y14b*jz^Bf?DpO?<si(d!RZiT$$QbpqIaqwV6oXd5b2(H4oX0$lp_N2{aw`sz=jJUp0+
cIPz(CuLQjcDV0c=bjG^?<F}k)Y*<+KeAJfBHKwU&vak>T`L%dY~AUl{fr2Mf`A|9_^yecm?f<nSkW0Q8qjTl(iG681u08OLqkAB
gh*0qBABBQp{T8EM%Jwvb7enpf+B*Vh=gcriU@*+gqRYF0)#kCQqs5Iy$8n!g%J?YQ9@OAWT1+t_hT?j(?vfoatZATKoq44Oj6Q?
DM|$l5)CNCDtvW=AKrZbCb&`il}tVO^+LaIRVC$l6J*3kw{<R2Ed-XQ%G}vpp3l0xnW7r8cB6fYVY3DO^pi}&qW0RSd&a3baj0#-
eQ?VTbOsXWS(ssT3K4sq!o0+E!_M;fXKyfHgAH~$^_M-5%T<7)pNB47e)j{*ZagT)*lO2m8N8V$843B{?#X>hyL(o%8|w0XN-Ay9
qH_Gc6oe+<`XC|$ym+4S00e?^-5p2jH-H^^;qHUu8E6ztinub9Qc;fW`6ffvF#I3(=LyP#bdffGw%KhYUxUuj#n_uqe~(p+F}-e=
WKpYPmNu#amWxsxy<Q}oC}F`AS~Ycw0%nFA8jVwAAa8k0+$RSRxeOVM#)$~WjEH9rZRA$x2Fr~O+NkzwXuyEd)?z7%z38@VWP9UW
7)`OhI7=C<%N9i3hQ+)#x<<Ga-B^ew7`{=UrbUoM6PFq+3K3BLpANpROSkPL{A)iC?iqc!Yee)!dS9CK-qVU9Aduxq8=0COZ+-Yd
VLLa>#}Jag+_;`<s-%U*eoX!u!|of1O*DfASWU_E&1goBrrE5fVG~Y~2XuE}1Tje)hup;YTCSIrhsSlg2v>(-0GwbZr9$}P140_4
*fKzGzm^J5(wm+I@Y-o)@!?x-;aJkAt1UhqP5b588f%X5GgH46W6xTUMw0h^W+<wNak6p?Z*O;IiG89q@Q#NP<a23>ZsmeKhCr+d
>IC=U&Az+#Y>kTU7NWz?ML8HDI!+7&0xnbVgqJqAh^6*I=WOGybCJrxBC))M(Yip3{=ANU?Q(lyd2SyEqMNZFo#pYKLzxM7m~#Q@
A{-SIrW;Z-Vk?<<AVFls!NuZWpo+Jm_vK3xCW=NLe@ReCXh{OW2|*a;*dy-@^-~#05@JNCj#e6@h>F9=^QU1)HZmv9B<W@FgVVb{
4`)NL)e)Gyr6N0d&P7TIBfvNO`3h?EZTNW^rHEhCjAtrY{AUAlx?3UeE8y(~`F3(d;XW(F#@dE-dp`QO!Pco2nNgMK(HF(b3Yl2K
>a2GfyOE~j)tJpX<Z<QYpNlE23|Dp(d1;(4Ni(+}R~vnO*H{mk%QGuw8*<P3md|knsVGETT(91IoqB(krhOk<#E)bK(hg}xClP@Q
h{WghxTj5DJ-+@4&9|Z4WzA=ok<ZOQ(8kD)@eW`)aktDaHxd5Q@0{O!+}e@G7U9dI*ouTdx~OQaKVJF8mdKiJMra|V>HG|F(8E5E
IU(a4ubEz30BpKs!2-uF1fs+5kjw=Jmk`aI>jME_HtIx}$aW>j<hi242_X(I@TOiaw_b9^)_C^e?7?!^uz=ESozncU@L+^j@OvCr
A!Y=a1oBg6)hm$%SrM7x!<v;O0!z6`Rj+7hE^_YeT6nIY#2Kd#gYumj;@g2~O=8{L)iY|)N9wr_#{~x*a5Yhk<)d$G^su`(Z27r*
kZtO6&ITA_i1cR%h;2I5X|lcM&Ta-T!Ni{qpt1*6hAe@NYqKt+yY#wP(-ccNw2o5Y*Wj1PuOyfovC)H<a54zh{GApT(|4s4iA2hi
L(De)agpV#CJ)Ebr;`&$n5tfd?%BuMLOr_^-oWUGmHjzaB)D;s%}0_Thtfn{mwt;;@S&!L9k8k_(ykr_$fQ1(6q8{%7MH6vGph%t
2h`}rou@Y{QLnSUW9sRc;HgY<YY>KQi6`0wa=6CG4${>R?JPCz4=8ca89XyEft6P*dVn_x4{JLyc4cT$?XK0#(Ifz5jTb;tK~u2N
C9zcpat~`;i+0(zw9U=cKc8${H#t<#AJIM$6j30JF^%l$^v_E+<C4;O??S(8zmGYQpD&LTy4a+OaM6k#ab6Wr&HK2>1(HQji9|C1
B7y=>d6RJcisW3OQdMz=6z-pC*wZPsU6a)BWtVH)@ZE~i;BCwAv_8IPQcY?o$tVHGURgNr^zl53-RYTxkin%jeW{pv#>ipmN=EFz
8&)q8po0>E^L8pyL?GulZaHr=X%59SLHI>sn`v>VdE$SyQ4uHvJ!;w2u^N)8hJN?NU`*tXe|sb=QMjjcRrL{8t#`CIZjQ5uNh1uQ
26Za^R#t`fIh;*0WPg3k#$V4RGgh&l|Nr1C^MG!{XbU6qKzCremkdp9LGXSUOfX3&kFn^?jJ7dX&Pv8N@bxc=$Bfq2TEjbWV-Jgu
hL0<-Q?~V-WXT_bqRn)|>>sVDnUsstR_G*w5dv|V03$Bcj6?@=qmv~Hr5gNmS2c=%-l`BvxgDM6nNug}x$>QL+E+~NLN9|$j9QsH
+Db(UAd0GKRr}yt1az7m2_yxRRz;GK`t#pxvhuJ!X)IFsHbT{jU$k<!b(mSDrIJLuwOqimvHX4SGYALre`k{=!Ct8i)=QGZWOrMW
^pbHP6qMV*<sq$KV+Dc5KCu%x#obYPbQdKNlOfcyKQ<#`XB_ZcID>Af1~u8*e;xCq@!rpaK2Mom*g^#-Yxs9o-_QF!p1c4sgPNTC
y3V>V@`4oY=5YrS^PeC{qyD+Dk1ry5+8$Hz%yf@$97W%<y@!s-JVq=Gb@0cZ0A_0aZf5dqPxYt4HLsp{Q96O6?a>JYRDGS-;mr!a
D^JhCQ<x7Zd5$Y&(Kb)fBul^Cz%xrcEwbr$3}93f9N+moIs-QQ*CT}O3Xi;Hk;hBB7Ykfp*KsicJTh-vJx|xi+~ZIta`BspcXzym
JQO_rS=(ocnC`vbUb2m6t$kDq;#Lf^?Fdq1-EsaD`PbJTmWV^*pNkyfcj@LDo!@1re<`{3B7`HFf(1wo6`^-nm)8X=PdA&l%hut?
j}5a`g;eh>9Qc*gsn&7fK)oI!WoFfjdaJa=A)^YE-C5n?!JMS|Hypd;#_u!J&9llBTuL;w=?H&X(bqE^hP#zU5MQ6uES?z4+hHr-
Ykgv?ZVkA|O@Ais-=2G=-YR=MF{17JIDYPb)w89+@I?BcLT@$Do8X-BD3azC9!gKY|1<l8<;7AFDL<T%w*P{W{}Y64wdFA}rEA99
bIXM^t^eH>e_hs(np!gRLf?k4Ka@Y-|Em-H_ud;W{-XOc*c^47gOo#{Bz>R=Yf$+2B1R%l&-&;wmYKrJ4YMr{9lmvyQzHnlulz87
MXwHfg(X7QjIXd?tkW%v!TU|-qI^q@wC=B%&lQH^_6@HaCQ-=9aSxM!F~Ga+WEMoAn5`ZMba>=GKnZd?Yy1#P*Mzp3dpL)(sG?3b
JWWk_R-+HxGZB^vzW&&n(-6UB0Y#2ndhR9%EuXWq6E`AFOHbP6MoDzt5J-r~(KiFou^ZDMA)v-KL0Y!(cuqN!Ftp-S>}5acPL|;y
CO=YE<OTECIHmN*gX0qbmT2Eub11iwSw3H=;Bt}a*;qVt;Bc-6>haX6wQ(}hn++!_DP}+!g(#Q`hmD4_^199MQ!gP48yxk2n5b!j
r!1!`6SD_zM}9kx(6Su;OVM+H9fOjTi1EqEBovAZ4Y=MtZw@gxiM`<JpL)12TcM#o-=Z%9?F;IA${I%#ZGSnF+}t2(^d}Cb4|l}q
Ijkzv18E)uI1H+RZTIABMBFIg4k1QjcugqToAj?y%hnoFr8>N-QNXXGm}t?bkgA_TUQAz6J%|oHx?eNuH=&CFXgrnZO$HPo&Sx6p
X9_V8(t8RErt%D!mKFq65Ys=XPxHaz1W$qQoS(BovUV6B{7<(`aD8RusvAf!c@^qLAHQj4Y1Y%#wbA=Q>sV=>YV%8<$J1U=BbN#9
+@O^sVzT}(&QXR7*{i|<s}+e{FTwHcdD!O<{GxH)xvBJB)W2F-xnR;;<%Rv^H_)>Pg7W}=$Y>7AXa};VC7?foJ>lFJ)r1Wv+DM<Q
kvTLzO1hu|g!KR#R)Ahkkt`1PWavasO26z+?f(MZ{a=N2{z0tdBkVl8<U~h&eoz@u@cQF@n9gRWAD`EgpmkxIzW5lt!bOJY6ZUHZ
y^igb)btoE4b@Uajxai;mLOz_Xs9%5fTF6%Io0(m{zy>%AV2XseuXI(2GWqK1b;#Gc<eff{Qj~}X92sF1&^T(<F+2g3ra$vL?5mo
ZVEK#2Z2P90(%phAZ*NKf~Wx^$gm9pjKT+gTezK8KG|yVg@fFdt^o(d|Cl^ru!^Sh%zD}k$SC1j6NjD&+=uf*C@}$uh~gwm2fOr-
@zj=a`C8d<MM7MDUP5j_fBIHGm*P>^_!?{pBv}b&>&;DfmZr=!z9-|Q4eYJl7u%s3i+ZUt;0w?bQbbbxL+cKs)IJ4p_EDUh$}Iwk
Xaz-k=cVZLgo#9A_%2lFJ~&ZpszK2r>hZ_!xc6~OuBd^y)>G<ylroCjk|2M;p&>`G_@3S8qEjU)#Vu$8fKo(Mxy~Fa36W_jG-;<p
$PP-<TymNb{~5yy99c(Hax|)l5kX*}vQ$7O=sJ6VGBQ15aP?`8D$dL7N&u^MM0m1G+MhDvtVcVwZ)N%S;s2x@MD_E@MFlJ>K*XzF
@6dk+RXRchOYxUSvkHX>F{#S)F#4EfY(OYXZz25X2#Cfo7!nX9Q$4w61XpI@dH4Wic#sdf(v#R`aW_es_oey#X@nE3JMByuqqvM;
gJ>Wju*@jJffZpDC@Fq`SUCipl<OWJS_$OA4ADZ!p)n%>m71?_ov_VEE_}iB4ZZ;*OqC@@ls<$czT*l^uE~m&>@TmHxd0Dv!G82%
fvTX}4wNv|#2>OTlSYh&gAt<<6E;70I#d{*1<=Z_<v4dv2O#=CdIp2vX`~N=&m%+FbdUNo(4J_gR329VIAVw4-^=;3=8v~=xe!&p
LO+-%;(^v+GrCdXosY~^Zd4DI*LGoflqjD7r!|9osB?%&NeB}-WLXZkiU@eUJ5-U16Wk(zbvbD(y!(a~E%0U|pr}C;(g#t6xgx^o
qdT@m=jyg0biaXM4*?3Ifc7sB8SU&N1|lKyRPzBMhzk*e2*b1pdJOm*bMI105g0^^Hr6B$;f_hhO=JyZ4<yiXw$NfCik+(8TqH$5
RiVP)cxKJ<wN!{gd8hXvTGAJZv<`lKdiM8Hd)56wr`Psn9Zf<k0(WYFIfGR-B%G1yd|<JV#P{hR4|Vph$#DZpQ%F!C-t2~%keEi6
?!?VNh2`KMDSRaGDDKHjG7_Y$5WltFA;`x=pGW$ji6$u-fgb&*=+1SFIAWwTF0g@7Wfe)O3;9k-OcsX2Q->+A7&#(*8GewWW|fek
f~cmLr3OKQ#2apO2dpeqK1C&pn(EOkUe=bgbVl(MWK<29g9+5m)zVJhnt+>ABvKm#Zm@hI;C$2?-DEo$Rv~mj<fo#a(lQcBBko>&
$5u~Co{^uk_gD)^b2*r@fPn*&37KF#J&h?`Y7z${=;3m@UK~^t51Bqg%oGU(qsd#fTc=~QB_#`?(WHD*PC}f6{M`jd9Y`a(oXIpq
eD+>!9EbRi)_jN?iv)Ypm`rD-%zFv<!2!U63tyNle)H^qvyT6Exz~Rg{skO$;lC?O<wv&%z>z%Y8bD8)a!-~Zd<6K1s%J2nDrEdQ
33<Q?@II1>Bh*boL?66qjO)Sv3Zo9Ew$>VBsZtmaC<9Uo(%FDsFD>PA%7=!wkFpNUnTI@3VWxq;DoBWKNWx&CF&d5v2AUe==AyR+
SJ_4lziQF2*7-A$m5zr6QLwzC0n#MIfQIxQ+TXxygx?IzkT7<j(MG*SD;_{JsYH;*i5e%gE<X?$Um6hhRb?G;!gs}R{Ijq5Ro`@l
vo3Q?m}6xjjN~Ny83KbfL$jme#^KirRJ;Oe43%tqr=>p0Y;+ZLEDZ(k0(40cLQ+vdYwBJQVkjiy7{imuG9K)Mj-MQO0p-<fWip;n
?EG}~Me7K7U}zo}JPv?4-&_7(v)=>K5lvW7YK;3UV`?)QaKYwOvI-_Own?EXc~+2$nu!Vqgq)E!;&Lewgtf+4R<1$VEG}esHjPko
VdfUtF|x!@F!ANF1T|cY+>N6vLY&FNj*5X%U?mnPg!G~J?t#a(N!1}{L#mx6FhF_;QwP;WW#{MSZL+L#fNVobGieomrc;wMQz=O9
=TdMW2Tpx4*3{lxCrQk9)Lgr@8@Ues!kz5Ye=pvCFR}Og^z3HQj9i{_4jgkt1Vs_B8Yp?39DPkIj@U+$hvEi`aYd*Xlh@AJNZJ+5
ZzaS0EpZ|kD4rwUiIV_fEhtMnN$@tPaYBparttf|kF`B}zSr%!Jfb6W7X-xFw+UyCMYb3vXh{~PkO(kyhc;?CMO#z0+72PUpQqjk
d{FTdjsYoMWozP9z%5-wKkejux-Xp7Aq`JmlEJjl-g3;qhDQUI!eUFJG8LU$QSqM!^1>tDPf0i$n3$S{uch!HMJh2-l6df-<-W3D
u;HZ`#H*n(63m}wE7iJ`4K%IH4>oQNUHvoRl8F$06jf2GQcE;ZObs9@f$4DH3+s+%moI#@O!M7sqao^#{$A0BqoE|Cw;*n!zg5lU
?}n?tT(Ael4$~@~9me=iRuWx?UUSbd^|D$cBvnCBQlgfkBqo?bNgzCj0Sf^VghEoJDG5?Y(j?U(5DJ)k_opGH3J{<s8J3C&idqU8
l;BP!C}Kzmnv#$r3Z`bLqCtSK_iE846b}Yv$E}+6$OAwE!U?1i%o^e4_<3zG{!!gcy&w@_CsPHJwu4S<x#=2WcQH$^jClu7Hc2>c
#%4+(VmL_9Nxd@G<p%XFM9U&h5M{XPqdsg83L~QuV;agG=Lx*WK%sg#=v~ixYIXx%qeOPXbF;;HB*C@~2P#Ot5JVC|w|ULKetlez
Bh#)vyQ(0(>)smBP-2<H8hqwFj-g3oF%1|Fd5tAgr?pp+;lTALSEK5xJ$KhA&av3oLn~)&iD3LHX?kVGA|nJ+!$PRclYFBLQ>s0!
|7P!w4?)Xmi_a|@)Y#3ehEzlrxW`!JjAKCBob`<2qMi>Y-#%Tn{N}__0WXz?Fye<sjf*&L&gL{98n}`a`jey_hqXR=pCIzQ^Suh)
*2iY)j>W>q5Q$GM!#tia4asm2f@>g$9SqAWjw?)Dr9#opQx=M$6hTrJtSV3{Sqry!I7}__wRs?WQ2{j+VUj+BZLlQ<_8VdXCWNd>
o*-KrUsJ5CXY7}l2X<BqCxFF`?Wpp?G6w2YUB(@fVS*Y#iWJgOX=u}VBL><0rn~7L*gzDQ?W3JM3)ruDY&&o*JrN?W+|F%y9Hfkh
92Qm@TN<kyGRBP5TMhz>YE+{}2PAEbu@a0;Ly7=FKqhOyQ1SBf*Sp{EkfR@lQQURYZ^O5H9oY|n1SJU-B_#+HqYxA<NkCF0QBX{j
u~HY+v{ghw5JXHeK@|`K<?1$@B5WX3;)Z^`?;JKRy~qTNixN<hL-6`Ot4%u?`#jGHI|if*iopSaMeS_B)^4d$L(;T4lPybCYN;Sd
K29<^L)08~r!QdM=Cl`7H5<U`4j_FZ9})%#Q}Bh_FaUNxJ`6zR29Y2=zzO*0)W0O2OUWO?IUOY5SHK_3?Qna^r9RnE#X(Ao7C@ck
i2|4|z?2{e$Qyot?R2*=^2?0m$Z|sdXV9^rGbUpyJkm^_q8k%Y4ZwAc`xd@ia}HRAhlJr2E~eVxkT!O-Osk9-OEwBBVsS2PZcP+)
Ig61YWP{{A)tpeIu#tdKQ>}!wt6ueVZv8#ra`Q%Uwu!2X7}t}cKEKTZ&_Ld3Ybd5d0m6i?PP3^J#qq;_M53)$GBZF}!9YY}Lq<(d
cq3lFIdPqSVL&4P1TWwph@L<8%NMTC@v!%}-JbVdjOxH<+F4CszH}|HBt;%jPK9djwPFN7aEQ{|v(S+CsJ1su^_8Q0AvD0qCB&Pz
2|3?JyMP;fvhD%+Fl`_%PnK@x{h2*ElYoVuPDnYYzVbV~3~vBNW?=JL=?p3t9T7Q5_m+adX^RNhIwreJhv;A_n!@Wjd3*>mqdJ^v
Je+L9InaY|))0_uTZSbX%#Ae0DxK%6*^4^joy;ZX-F-RG$APa#9)n!_Ck)OA_dK&WigHdeP;iz+4YEWv1)0{6rl2Q0)2G88HV-(f
d_kpyF7cXTiS4Gv(ES=H!RoBvZrmf2oRFq)H*6-CHwL19wvLs(>7F-S$<RsBy@^;9gNw&(iIyX=BOzSjXR;mktZ}!l+IA&^(?J0v
5K7t#G82loxCU_S$n2!b$XqsGN{HvA5;@Nf_h)yO3}mrfJa@XyBiPO;WXwZK20S{{Icp|{rAzFFsRL_ambqb0)0L>kFM0>Gr<qG*
oYv=~oXFmua8EmU6a>2vkk&^$kVr>bSGmwxG?z#PJUEiM73~*+^`Zw3J`FT?re@(+c@n-8_WGd8#TYII+C<}y_}MnJimxuz2mM*C
chHTp_8gC$tf?@!Bhte`rZz#SINahBFz>Yy=)l`F&9N1>4^TPcE2#owJe~w71VX%yXc)`3j2kHKO+S<(XsbgdvS8$}8XP`5&dpV#
9l9?kbk0DH%Z3l+Svh1VRwP+!1A0wFFtLDFX8>;;C9csaP;li=UPq47$T<)y;j-=9LE;2e!0cf*u_ExdfdmrTd>urR)Nz()2AYN}
K_qOZY8{^ERoBUE3ABb@aO+M^y5ykW1hW!p$r%Nfd76~RBqD^Xlw$)8V7QTRp`Sr$%-|FeDTM=QC}9H>A{Z=GE%k+OB90{kfCU*)
=n*DHff|9C4Xlj2<zzs22xm6}8MqVxn0T52UYx;ckoG7gco&{fasokPK?g4IpXBdkaU%00B8>rlX~@=dj7}OzCPIE5o~>IsM1hFZ
TxGF{G9lhgV^L!k^8n%l&L1!ysiuP>#IxrWV$G!Vr;41Z4y>05Olt}?R~b*WM@IqTb8|FtSeA((s4qB%0*GKq1P(Y`I9VKF8E8|o
Mwa9l$XJ@7)hIH7w-gRy!ccNTGm3%OxjLwaGDQj26<}o3gtvi1b%ChC)|#@lVJvOVL~JY#7p6T*c{~urvvDv60;R-MOv8ft?u8SD
#~6O&!sDLZbR~i54C|V>7H#h|H2jQHp@Q7ya+TVW%9AvQ0{6`C7@#34HF|a?ClyjL6L?vQBz~Yjd0@+o7E-Vv2oci<0AOZ#Bsc}R
0b%2sO_55uPOo~J#wp-XD2#S4YSzf{d7I?CbEU0g6|3i1la1JuRlY0FdB+^s96ym~5*R5G_sebKgJC^^!!VEnxe44k<wLWr5hrpS
0!G5Rq$a!n)&HGnc4k=Q9qF5rBZ@wrPA)LcNqe&Appb=-1z2q%yHwt8*8?otC@a+uBphC7)UX7GL3b+M!bUn8nXK9e&>9x^#46#g
&mt0y2QRR}H^9Xod1_OObi_tRg_oG%8(4U7#DrQ(1Z^S@IKira6@u6;9H6+??7`%Rm)k^#ceJ^L<2EpKaj+v4dhgA7cqa5DdT0*#
Yt-$h1|3hnBy@@0waX_};sc!Lk%R8I6#@6>o^VdoWC6HF0;0gwmfbBetpu5;T{P16Nw$(`7}HIn`{gr^-SZ7j&hmGpL$X~5Hl!gg
2^`%DXlj*?G@B}%XkOvB7F};)_d5jKl4X(vvq=h65)!?@dMp(r3kjXL5<wzq4l@PW2|94%3Pft_6r>qWW0#0ZQ?inV#%kUkQ$IY+
13ActEXcOWCmRCRz!dIVl5--U6Cybiqq}VEWP}dhrQxiE?}0Ikc<mcJ07k=xn*+m5p{B&hG0e!<rHM-D=r(sXkW;C+7=>(Z%T00p
o!}Cg%#?3`rG=u2EYQeMg-F9SkR+Fdh=$Dpcd5OaNEqh1D+6&8U=F^`MJkTJxz1|~Bnuqg0F-P20j?8e(d82#u>(jc{=oJH8C_yv
1gb;yMue3(L(q}`B&<O~tq3_dNXL!=fMxrb-8~-1Th$<t=p6G0ez!&C1RV=2!bU>yQ_+H;g94qQ<Ju$H&uEe`ZP;CLZY+!(kwL{f
SqBAo!on*Bt4XcILiCv$hhX^+i-1xBSZOdqFAn=sp(6h39>gdkX$wh41UQBoVVfxyOQOK0s;MtQ#V^YfE;WP>86Yr}Zen9m#m^-S
9>B7Ng3?^^iI(8T*xjsK)T<UnWHG45(HMyQYMOX1WZY5Z-KABiverbmWB}JGumqKErz1u5`cVPHLuAt)Ldf0Da&--HF?A@;$3V>?
geb94mDc*Y@ii&)m?aiO&umSEkk(096c{A1bY&Jg3XDi`Kl2Vn69&b(o&tgwfWhoVxUW^HOWbrz(pe7!azu;-zX%vEL&uG~B2cVj
R8%6X+(WJy!9k;AW;7Va)dEsZDlkTgEJY6Z`-AgA2!7!7BO|p`Uzgr|DWmswaN<H*9H3tG)g=v6LTna$uyclJjca#}Siwxm5_0c&
2Lq;!p!q-^NKz?)=pQlk{V7vKb;W~7k+p4Pl8Lkwc1K$53UNAj85xY8y-1w~?X?S7+)YNsM#3DE1H%~D&IZc~C9!1B1N$L7l;RzX
K7J(OPrKQHK%PPLa0Z{)A<}+q?6Lw3NQkivX*6<lAEMLO2XhODyCw|{=(2Z(+|btcmaa|{O#&Mb<U+}o>LT1YkJ1oA`Dc*DP_4E+
Ug>SpZaAvM7>O|y2k8(bmNPzn->UsF@q=4H7-cH~OB6S2(&~1+1^mHOWQO(^R57WgKhQ=U4kU;6xraX!@^l{0I;EkYs!lfGQjn!7
e^eA;V+JK4*$I`)TVzp?_ovz2>TDqmfi#;QFi<Y~TN_h)u7((<1u28%i~3`l^ljXM(7}*>@(wmANP=Yf{pZ6L+Au??jKoz)z!ePI
`LTnX=s$Y>ACw57sEAGiHGyQ4+#;wfhxH!R>b6cH6N;yNQ7c=(Bxf=SvDu(%dCxvb@;{>q;vepdX(N&*9w15i$^tApaAun>A_}UG
<1{d2OACih1j1xPiB4V!I7rlJJ3y7st?QCQ5!Ha&<=fXQZTIB)ibKbJ=SOj}T5>+^YmPN?S!ps?vKd!7Ol6>{A|r|1qDKi$D-OU5
B0@0YmW&^S@wFofkq^B_%zzONSY!xbU1AZIvra$4cJ-c<XH4&%MIGqkXC}*>q>n&bNhS3pbBr>jFVWzK`yrA^0&0Ll2v9X5hVn)z
$p|4L4&Y7MSqucxO&~{Ul3;8>-hzxX7pG7a;G5%s_J_N}u};v4NQdc-DV*^eMJpnKszk;;pV=zZ6tDWD3cr&e(tJX2I@zT}qZReR
6f`bWKSnbx4IrWs1XDc^Ef;_u9nk5IDy2G}s=b1W#)0dGF)buaAu6f}cNpi9Zv>|zm7rS#XsL&GdQeUii1`NWIXd-Gc2Oa9c!)6v
#b3NACtCUCSj1&9P{#q`7nS~l)Y)NCmT;7_rkY++f(5*q5mH5<oK%i`5iZ^HdJVIdW+$XFagaOlnC4_&qBl6{fI#pbCqgua3LFz<
b@$gduGaHh>&ms;s_VB?Ta66xb*SfisY3A;&L%Rt*9Gu<l9DMHj6NWX7#K>THV0xI;SPx>852a2q@=Y6C22d2CETi8cFs~1?<R_z
B3wz7o(zu=B6G)h#bQ;Sjt!lioSyQ4tT^Z%pJz}rtDR)PR36{PC$<BD(cpuu^i0b{z?g#5Sk=Iq=pqIL=e|UXhPQ-@O9Mfeu%wyL
f-v-28jGex9GakxvDiySZ1#N_#KwvpJnx8_-&?iH`n%Iz<9$56VtJC7HBC^-lnp>lz-;%BLuf!w8-!GO)eu-&FChZ_4{SP5epQ`u
VFa@l3{xnrrRCrxgExG9<40soc2bnCw86p$QBm2v??ZJH_vBZVEl`aFOC%VV*%faP)r`q2vb*)sRkFuHW~4?@B@`WOTHtUwNymgo
uzeyNOd%~OtvUfrBXUQ?OS>Ukj;?|dPo7X2XkrLRk)>8bMJ8gTS&141B_yO+3Q~kDpO2Clil4SC0wW-q9UR@ySvXkNdLMo*Yqk=_
tG19Wp*;}vVc74X@f4zw5HoAe7L33Xe0Ri3NfHrYnZC)aKBN&A1w-Lpd1dnU9NjPU`s(@Ol(u%a(WVeKf_37nZB{}S)orTFR{GKn
w!mY8kdi==$s>Ql+V-uF@~UN31$BtHsEk>r_L8W^r5PrmpSzG;u&437NtfnzerhM&M9B;VAwfbV0Dr`TP+>BQcmd0yL#hma6Br()
p*os9z7yX*1y_FQFt^D2Zv67;mLw}J<_(B%^#1*IzPEBWWo@fc?ewAgzO3J@7yIp2V<%EY0f1saq!Gv(5IZSLh^dE!<3entSj1O}
%+OF#%pP2tl4#*NCk+NMYz~JOTU2N<u$1d<hD{pZA6|8PZ!<M0@`_4O*3gDFVhUin1Fk}Z*yYY7o!Ou&2a-0)jV`sC)mRKrQW$v#
B<3gzF($i+<~g7wsG=WH|F<xQAY3#{cEk>fM5B6x*8?5IL}V%bpN;!JXE*n5)ps;vAiJAkj>V(|kH=s`eTf8vO!$kzT|k6q_y5!L
{RT}Xu$9m#2iQ}tLlpNvx=Kints%4?P-rRKwGe*vb?&jARWr-ye;oM>e+~oP>SrZxu0}VEP+>-0NNMWEhS6H73u)ow(f^enIEx|o
9y*_FRKUI*D#^T}y9ESx)qZrKY6lFv+d}=B2sVYnZW2d-=CKmq0pnDNOXu2p@(<wx*<_vw9KUDMOKyc&dw5{^q?z}qdqx;cnO_<X
=)Pt&g=y-(BJ{J*cMl|=c5*}L4eUIfqbV84q&@!%y{=e`afp*r!AOZUr8CY8uP`xvC_YFx?J=)sdLNLmWAQ9y7)Qc>yNC=Nl1W&9
Q|y{sI$=Af>Uv7h8reddVrqs_aUe)RAtJHei(}LzPbqo-HTPyec24ohSc-vzdLq**{VzM~d8KCkH-7M94KV{~IB1O!XT6|S#D+og
hj%An3Me@=nsuU^ZC0@XPcg1;TbL+_Ze`HKiy)SQZh0c*V-1x2A*P~q6{XN9t+ZIrUa0)G@l><Yljy{+zH;rJuf}Sf`62__Fbb4P
C}SBPAOaw9v_geEk%^F$AS2I-2c%A)YJFk(%1+Rx5lU$9Q%mOX*QJsqB0>p1B^)}}2Z>afBF9Xu7X=3N7jz6%Dpc=_*E&IyqHUQ(
*h6Lo0?N^CFI1^^w1uUjbd@6|e)#S=b_XB8opSvZU}D-Ud0XXx4nxR3?_(1pdrEbhXhtDCq7W!v`IFd#krV13Nlke=2eH`2!&%Vi
4<{UVgsG&UN(AyxQ=vGJogrQfAaID<V+5!L;#5o+AbcO${<d&|^+3`sq=*#}&~|~T-laTWE~^=uB>Ll|_B!lvsN&naInd6WXpqck
?{@A6U<9^<Bpw5h8$><n9Cr*g#F3*b1*9GYHBiYi2rwySdaKRsD6Hfd<~iL&-4CybWy%#I0w}5qkz^wo5RgE-zSfjS6p$IXvsXL2
b(OB*!-6ftZ}0CoZ8j!~?}8lq?Xh)h(EIT!Ya%e9pS}{v>zDM+7>MT)R%>;TmJPvbtKQo6E@YI@ilSFRAB1ZB4D62HMCfjqD3~*J
NjH|1u}!usWHe;SG8PER&(D4^B_<=!$PUH2hw%1ENj02IZPTIeFN9b_V+IJ4gGNX~gKZHcBBl<>WCx%KA6Q^}ll%kJTjO^Lg&5L*
m48hTAB5<Cqu-2kVp5pc%o0dP189esF+o*K&{0!OLsC;jlte*E1i>>Q2HK}>^9~IG+0<gfMbg}{GEqZR9PZ|~C-(WDR@&ZC!<@s<
yDQ&WFE%NSXx`T@5>Q19ASnhmsZc*BpWk35z<VCe)-_huSWQz@bAg9>MmSG#v=nQ+*K9Efql8yC0~e_37us#m4@&>T0uw4w4GJ9K
<V=U-AwWOOe_QNTKi`aOM%E*3qJoko(qb!GnQD-ojZ_n$|BmBSR8b*K6v$D{sEIMMk!(cfVu_iE(SjyWpaVdjBknprNYEs}6co?}
0?|k`DN2;3QqUzMQ30nCQqt1HF$+os0ZP?UQy?QEsR2SPg#w<Q(}(1E&xUhTuZO_r#Sit6go`TDp+ohvOkVGW7vq%7VX+M4o+2v2
7Sp<o;7w8MC@7htN_IeL0HML~@8$OPu4M4|3`2F)^4FNbf}$&I3>pI05Of(yWJ;ijTgF;TKJtTx;ULzd3~3aMOXqRINC9v#fSNnQ
&;qnhJ;wQSeXnM(MrM)Jo}_{sq9lOALOYC!n?)4FUX*Kg*Dh6h$lH=|8HP(=HfacRMZvxl0HE+zR{Ox@o7IXKkv7(+eM-zzUW=nM
yjcbeNJs^QnL&Ii%n}e7$gGNwIxzzsxPsSsAZe4R=?=QIz{qw1`6w{${GGN6C%=(YNhZ6$&okhAfuTPWf`ylyfCtpsA2PsDvnTHR
W&S%w5gziUNMt|Gi{aXbZ3RgPK<97(Lo{HjU)`OLSq9C3{ns_zs*T-iw09xZ6_H^EBtftR{XRDf#Bfk@*a`QG{=`KjiygoTw<ruw
h(%CD>O*{!%jfc-d(~A?%SEk|L8oioxexL8ajRg~+iXPH5m-lTRihkZVP;EP9zd+7HKJw;qK;!5Ygn2p(PJEgaLct#%p4^@;P00_
@zpKOiJ9%Yw>Ng@F>S2TTNFog$ez}ET<qkk0Ft?2t(-wjQMO_sp{zvYlkzLg7RVg6OhA#S6&S(-Vq_YKgeJtc7ZQWzFUcw#fq;KR
QYT3>Cz>OJa;ijNq1b~6kdYtrgMujl((6K7C+M)20qsq|?(`4I_Wm&FfFE>#(NPdz(~T=aq!=hD!Xfv+CVm@GP43K+S4xo>oP^<i
y^(29*v5ekRVW9sCWdE{zDhSRaFy(w`9Hbj2O*{<<dFbeTfO&pNblLfKZ*`|1M5zAGmvb9cuJ<Kk%R=KknQ>SYXc;_53wY{y9&I*
>WPs3*5z;0V_ybeCTL)#_-fXBjs%{_!4we$VHgob00a>cf`G^$IrI`Buwu@ZE<QF7)F7N<g`|QImKKn|#etcSP!x(OCWm)pci#;?
uX*a@dsz`0_=+gRKwqe7x3zHbb(dkoDf4KD5ObSVL0^!+8{rS?OrRE2j6nL3H&I(A5XOWx%&cd58Af)pz{YqCLmC=sBL)VRqYI%#
LPUtgcEJzVk&TRMiK0ZI4Gk_kZ6x%#<yz_5#L5n$N)W{tQApg!N-k8n2^pDOPeY}9)FQ8V+^1KmOBnl48+k$Iz&VJrPU86Gtg)nW
VaP;=(mN3CBJ)%#S@V&S6thB@(lSJY>sLtw)*5Cu12L0uqi3LSK>mSoD5xbQn8cBDS1hfhJT6jUSxPgQf(B&wos{?%g+4H>N`(lA
+ZsZYXatE$RHXqwYd}4ao?Vfn*ZZzsA{d<KH1ER0?>jMJ>?bIT^hp*(AqZdR`PPu}Q1!q~A5;|l<OA`LPmFd1%!Z<K1pz{V(m~Q3
B+**QI#V#U5-C7#8-H)~nBd-E#6dCq82aPu+LNeNF-j<&)S&ChFcd<3g!^I~k^z<j4z}Q8r!j^CC3lwV1Pw}igX;;XP&nNR4o9x8
UubNo9Z_!tyy3$e35@qdTWBxN2AyCZWQgN%ZEvGGi$org$jqiuLguPB{}H{U*+`mmt!;raDvDYXqHjo13j`Q@b9#{YSH2dtu3F@0
NC(&JKGOd0t1jkPIPemFZh)|gKr~@_Y6Vf|9w2+?z7(wh_Ym$)rTVt#1F(Xf)}ic$Fek~7qY8?MfkZ2m4Y*~N;3j}x1-6gDglS%3
8TQyCczHb$_YSuEFfNE{5q7;Iq<Yq>Jxrwd%DH<4fodE1;}^e6bl&~nRiZUsDNq#_%%n(|jd0GaY1*+mF+{FN+0laCH!d6kb;2|@
aM$6@0n0A5I(6LSWLdcyq_dCEUqp18VGR?mQhz3~SQ$br1ew-CAx_iOhB9$2fs}7;&dS{`4t2$k8IiOr=+ujSlIO`w7~5oLmapo)
tkHR{LNU3Y&#e7xp?PTm&#Vm(E0k@mO;uPnqqfu;9xmkO*k!F($4vK)f*_-@&e^7(krMa-$`0O+DGEd=sGY1RQfMLhF-3y)4F-yt
e(0=cVhAdRr1VF5u^Lle5ObP>*dEouwWRgoycimAZI451cw)tlYaC``Ey5al$aly2cpV-PTNAZTEu(p3nric%?P@e)G7ub)bpILH
mu?1xaweB-L5G^ylJ`l1f8x#<;uz1YnW^Fw4ms_x^fJTK+r2^(Piz?Kc@4prdd+06jAn;miYOR^D9Hs2xuB!Fk-M<$=PVNa>CxAQ
9krHNl$r+69(51rU?^w?fgfTNx%d41XlPsjB+p7ySqT%uTAFyLjT)4f+JG{Z6MRBNs4yYG=FH{@EP6zxN`jjeHZn_<m_Rvx=i#}+
4t}$Dy`msYq(i)zghYN~$PxAsNN5rT%>DQ-E|})F{fk2zMzUpz4dPBoTI7YyP3GgbGXZ7fHj;bo+n!Dolb#7=IUg*I;Tn9n$Ft$P
rZvH|>&q=ShZQYjFw-d<?%oHZp5WjRG({Cl2o$U^IK75A99~VGKG;o$y~m$;Ng3zEL^~3F=)VtxUju6#lVOzOVmTBWn68i@6lpMt
D1L(Lq|!g3p5SxFSMt?&Jj_wwEo1=XL;KZ0=_<emWWy%y)hgtE$~m9c9fpn)`8o@l!}PB)Kew>NQ^V|^#(x!7`@UyTemMFrPYJfl
)l?cQ>NR7iTC(*Nc#iP{uu)1DXzyJ9<Hz)0u)h4uYMUEa5U>pGhVtX)@8j@*bes;8up~i{K_9<S@)h(WiJW^t4<H>i0UuYlTd@x+
hDIP+gk*S5&U)<dr&LkmP)LAs<e`F;x(0$blCP$VIw<Mfy%r5)iX3H^_}b^SyE+bUyG~X%4!K|$T+M;JDPhp+-E&J>D==<rSu;%Y
t5{9ry1D8MpAvc}tH|~TvTYAxzK)eglhIN_kQ5>_iO-G;`~;t*{jb|X`tkkTG*rz&2QY?C5v8qYh=_^g{H}K!^~ZUSEJ0HeLqkP&
14L9zArf%Yg8?a2ltU2^k40y2(aa`;w-#aQnkk}yt63D2pKpDGkf?m=2qcO=<<^@_JNgwaJ^c+QKIe=XEd}8gq+Weyt$4U0gcEVS
7p(%`HVztRpmomgvtTlBomNt0%1N09Dk8`34DIiCC*>v}qni{J!yD#{9!}!iY;uCAns+Q59xzk9vQ-Sv5)5>;GIrFW9zsNeD<lR0
Mq*=P{Q?d~Dv8cO199@my96eoyeODGA?U;4aA*}uR<oZwG<i^ENI%8(a3eYbaUw~KQ0)fcL=e%60Af$3`0yTFPs#vXaPx5<$?6_T
mzYdsWIVy9AcJdN!f6i2W`_ioU4ud%q4&Yq2t-_^Okfzix*m7LDw>^EwY<%>+F!Ffmt8?s9fz2m3G)eb444_@vGqv;T8Z*qhz{$#
O|CwOv{HLF>xT5UGvBzW)jv>r0!?`EUn()z*Xy`zBmJR-Go#K}+Y*~Wq{<TXk~`;A9#LN7v`!EJBt&UW*pd}OADk|lG&&%Wq^6N5
prrzZI!7mwpok(4NW73Nl0}#ez{$3S9Xx2WPKI#VA;?eZH^LbSwQ#pFnhFUJK?N8hMh%%k_7~q!HS)HyAp3lR{;#m&@+n??$lBjT
EkE&ZBK*>@H6^I=Go2W3Hp@JnCeb~<PGTG%nZ?bzP#qvjiQaA0A0I&?tU`!)2?RnD)EQ&Go2actizmF!+1%!`9oSL^?u&1|V_Kg}
rHOzB^hBr$%8WnEsf9@Z6{Fig!XP=K5w<NbdQP}&jAx*B5O^4#?M~vy^-(|*Um`JJAhWTL(a^*O<74BeTV5kN<(;tOD%QmpH77h2
B7&t_IVK>aJ)unvF-1^7%{`3~IyT*pT+C}M_q9_SX@fU7-fs>!F|fMZn6n|IzcwQZrW*`e)zJ&S?(0jNUjmw_R5>EaD;tK=p$gj5
v5}3(4OgkFya}3gi47$7FrzANi3V61o#}#+B*Y6669NksAP|*R7`PI^Oico5ZRp+OV^>ESlJg4p4B<)~JZ5DZsW6zJ=F1y9&U1mI
Qg1Q1875-KqbE0`ca90UgPR#!O6klRMCU{?^>{`i<AB>@C}E0NiVs$XnDw;WjUMfwf~xZyK69If;P^*2<SpjCXN1+r+d18L{PJ~<
Mz2Q4nlN4IdmV2V9rN3rB7u;h<Fd3xOtwsg(}#NKI&P=VBA6GA?Z)s|85)F&8z5H81mh!hk8V479qSOo2R&pt6hL{cXECinj7(%@
kSn4fY0zw-)Z)3C7@48<9~;)kJ!E?Jb61IMIPhR5IOB{AWLH*GbxvZ-BOuUiiZfjeMz_ynA8yvY^N#kB4AdhNVtFH-Y4#BeJ&U^N
XWa%GWcT1GfT^xxP}ehT%NGwa1RQBLw8J=&<9v3r9hmQp5eQ+XpfR*<)HXnT5l>`rVJH{LLlDFqetvhR8JIzkx!u>Ps&U2^NY2qH
X~7~m$US8EN~;n?v_9w^d-t48HHh0Phpq3p08hKs!Bl-hs`do(M@F3@Q9x082@Ioga(FWLH3dT#1+47&HiMyS8ci<I9`oSM&#CF_
=6r$2mMs7~lu9fy(!89D({U(9*tM~YLuPAPgkbw_rHR3#jTYlrNCS6>RZQwbIzHy#7fteaK>$9^{cK0eL3Asz%c$f&X4<9>YicPt
a}AQl{5I=5NXBES`f)Lff~&kY+nVc0-3ttN@V#~G2!3*9Q05`v(3I6xJ!;%HF`ZzG?;s5`G>srsM{$x1VzSdz2DA`?RK-Cw<P&3}
p}-)~q<nOcfn5u1mr-M*Mi{|k6=GRnV?`JM@+Q)@)xhMBWI9OjjVSizL8NxU7#Pr3L<CI0gBlpDAXjqSgA@}Hax5?uj~OwilqmqK
&;;lNUce~z9|8pr6@ctN<&u=7Qj<c`QnWE82x$cJJ$i)5viocVdf40}L2$t&*w+bxVj@bQC=brilp$;;qEd(=LI+{dQ9|f7N)%D2
Kte=R2@pdiQ$+z4DAE+c2}uz&6)`eEt4UDAN-Y8q9|&Rt@DIysr`3uh?(uiHm?)$Ilx9P0Hv5Ga;=rWPBZwO+B0)(aivUsx%?qHW
hZ-;CUIPe;f6Jy)1PSz{nLe|D@)c9PDQ}+BQc@KY6EzVE(y<hi1XKh~G?h~>A#*JXQA!a~MNC0XED^1;>LQ9_AefP4lwu&nVOA^{
bpulc5=u}~wWOm+Fcz<hry5Qo#Gx|3FsCwb@kPhZboH@_(qz57`h9jE{sX=gyikZlpm)EC!``1=O*>&t$bhDU*hBRYffU{%bis4*
`gx0n9LeJy-Cf2b;Q`E<nD$v-aeFq~BOYSF0o5WBNd(d(;|GL@&?P4dkL;I<5%XT?PoX6gBbK`;%LdSS%J{`vJXmb|HdEF71r%|)
wC4?m592m9zEc9ik&YDDk}@aMLrGp4aDO1d-n18ZlfQmDbEp56JYZ{(6eeVdpbyP{?DS<1WIhfIePrY;VygUZV)E#vrBO&(tFl(<
K3XBB3}Nt_-n5|T;J}G6sfcN|*o}M0U16$Y-E=^!)<kXNMvPw5f&kdTq>+sssyBv%OKxhC#yXfF=Ey`_8VUksk>(K2&e=?~Bm^Nw
#-NB3^zQM*M5kjFjOr?<!OV@Kl!s(Ea40b|QB;w&W+O^sAhyw`Q$!SnNtrmnezU>tM}^lps;Jv)cAS8Cr|ap)`PqUi*NX@1jBpPS
4oT_(hA4;zCLrY8$(c&nutqZ#E|P~)u!e-1DvD-^B7x4q@j7&|`pmR0Nz5N`zBCKnkoLAiWAMP)fDeEs#@kLw!%?m^^Qs*rb5h@x
C|!2@y3RdO0FWTEDndc$v<}$8oIT6|ar(ih_ptn0QEXO93Pv0?T4}b~f7K(=ffSB@L@2gmdzT3u{*@bCVf<a~l7eGD>uQXtaDpLm
Ay50?mQm3%<hvvh`^X0&i^GV+g~-3Yu@8z2xeylYbk8e&STjTMT!FXmTmZ6)|Em^`{<H_cCTatqciX``?Noa6!_x!d>2gDn*}wLQ
0Ng1RH(curr$YCJn>TYH{|JNI1*Iy4)`d`LQioE8&)WnwuCQ~82p-u7WI~Rr7FO8E2UPmw^qwO}I6NcLPFt@%=YXll<57eMsTDZI
OobygQj!dRx)eY{Z(vYCJ-h8<BFG?bRRm97(8Yi~5P`*Ca>rCZ*&!1$GAw~d04ToAJD@GIMqy+FP{2na=!ks`4JwTwy}{<(eg1m1
{`6(J5=+SFa36f32@NF*5J<@nkL>Z9(WUv)U(p(_!PuhK*DWbSn9>wU4<=z^prQh5sH7@_mV_jNBT7Aoj|ffd^N4VQIfE9QFp`uM
lm#?-<^zN;k{(>SI;3Vqi6XLk;`ija(e;H%2>cIlF7FzvIUGr8{N(pR!KkSuf*DJaoQ??!M22k7;`$B6Jw+&9dha(bH;fsQ(1E8(
1U}ZbX~nZsZL=?ht{xa5E-q1U!s3+$Zv;&&u+La>sA#9$m$%f-1eG)qBtbNh7_frE3Ihq)&<rz8sGtuopJ3<a5s_4OL#z{fU`=;$
jGMNB(7vJIN>FlLAW#JWGx$cDVHbmeWVljTorP}*2DgL9(nIu1RgY258i6wdR#@Ak?=N?@#cVp@^b29sz<P;G5XvdS7{9k@q1z01
4FRkh7BNYPs47sIw3sFcVA~-Pv>zDF!w}U9Rk22eU}%CgQD#ZdG!Bgc5fc%OmC>S@y=^cAQ4Ds^SeKIg(3p`4faG=#U6lIe^Unj2
eT|;fM287o38(ObB173o^k8WQNF}4DG?!Q<Fy}T2^Fyaw0ViNC1S~91=KBQ5(Ht`Tg}F3iQOgy=(2#;+8f%D#2m`1@17QSqtyxU&
W*}{j#m&k)Hgk9Jv1wj4Ysy@W@CgAqRAzx{QlYgIab>gvSaFK&uGBHohLBkW7(iFTD9{!lh9M{oE@20Pz-SKxD0kal*wCVSRtN20
o9C8;g%kJ(GeoNy4vZ<eYWq4|l5$UZ$k~U(h82nm{eXTSX3#~L#nbP6nWC1cf>$%D!;rkt69H|f?}@jtRE_-h9O2Ekp1E{<`D|lj
(~Kle5$HHK5t)?MrD*Y*+lCt<7Tnwk%=?eaFJqPYm4h2;kG_TaEbw!YVwo1s3F~ZYfnx`q<U&lpb2jzLLfsPwk>M#`cgKf>`L*GR
iHJ9ekcFfbWn_q!I*EoDu#J)!$Q4X5qJ>EN!L&#j=9?_8_KAYaQOY+R9|Nagj_M3WwRam&C7>n)XPg$XxyImok-30^2rN-q5F5d?
Q)~WhDr2+j^!!p-x6YQYjuEI^(c6-L+T$H-0x~hZajYlU2IQm1_{z~NDg_vpDTXcvX;PdS+{wb9h7ipmtQ9;WA(m9GWHYvKk&vT8
f~F<nmI@hNM=wk?y})nzQu0J|&g<i|1_g_jqs&3N`1NkxQC}7pv?(l(BHqi^CMiT%`=w8w)LAATG)zgQ>bz?${58cc1#MP=15@Zr
ZE3jnFggi`1EIsvY)k0M$yk=8X$OrWh+B-x(+n`jC{f}9V8+Gta-Hc9B27M_T6M)A4=iRVhh?dY(1BfD*D}nmr=+M%Wk=nydrtGW
N%bPc7vqCUP*V{UG(^D3L^O~Rl$3=*EXY)(NJ_`%!g3A?6-Y@<H3C7?^a1%2r3lifpRcfa8lXL&?2srRX6j9@5X(5kL)miMR6L^&
3_F9-xnhdQ6Cq6XsNsB!+jK$@jN4HS2!2~!>J-JB*`(0ED07Fd;Z8L%?nA*MOBF(Gh@2GU0lb0`Ac$d2Lc)3K!0p>r0>mvhPb(FD
AZVZl_#_qpDv&`KB-lNDW^z!>B=hUx<>rhQ50~gkB;smAUCGS%oO@(rtDT_t^10aeA=PYnVB-9`h~fP#gAq0@ik}rEP-gJZ(UO0O
^x0+y3u^;)EPr@9+fxw?V|;If|B4J?);xp7@&rA8RR;6~^RICri4y`|wUfyTT1sCGIS)eoxOg7qcpsO^)c6whQcOu&f4A}e|Kb*Z
weNb8f1mrm((@Xzj#F5iM`|fl!J*_l$9FI%vL#Nos7!h*<ugj=b&KnyA_M?zJw!9k<A@XV_BH^tlkz!dM+t&q7>f98Jcmg{7{)7D
Ete3}eHk^w79vc;5|K1C&=$@nj!BMP;fU-ehqeu~Y-D+Jy-hqwk}8dj0m&T$Roh&h8W6;-Dag>*EL9ZIbTf*ixq>=m<O%yWN?N9h
C@O;N>H^u(1ecM94YbzAXcB^ghQm=dY!E-Slop!O5?{?QDGil`Bor+QX@~N)MhqKzSy5eQFL;TB%TXW~8fF-Th$GdiD^&T-)#iB@
5GpjdB7-{^wk~bz*JcY%s?<fDsMw7b^J|`M!%~r=bE+^~MG|SrjiLgAn5Zf$W0q;vIf5jrsAMH2s5H1H&|sxX9wO*U&;%68TWz6_
M_in|_2@fObV!DfJUzzbd?ON93q^}QKM7oW`@N$*(~|*VrAkqtqW5RWE4_Ju#O<#)c%dTjaDC)~{OpPlKHw~TdwriOK@_A?c>LNJ
p4c5sj?+Q}1MNiFmM1j9Re{!$(D%nR`@{}oAbGGj6EKkJ#|%JDTFj5MPQU~`!iT62U{F2MtiweSDuGleAB-lDg${y)AnB?CEC%ia
Oh6HG#jtG{rPi%!M_8q4Nq~!HHb{bqilzQ&(=l9(2Y7y6dl6m6X3+<6RyJ1grwZMeb__7c4h_^3`1X4p)e(r&dFqI?^;(Q{<~V33
LM%nAOz-hN+66s*XsT-yUzj!TGJ~QgZdc!}FtpVQ7I^(9FblksECcQy2j@8R6WA#;lRp8>;Y3f%_<mRN*WGGv)&BYy{dTOD3StX<
gGJ)ejH4GN`EjrvKWgAZpWECb7<%K_qX@o09mEK}q=nm|3{oqHZ5c;wJ10<8T4P^96h<shpks9Qp+~pu`!u<;#jEkQgKRL6gAZ-8
lz#?#k4n$H@xh51B4PHHqBb#9JcEhz^yNe$%L7pn6ctrd1XROJ8gvu8xDzoY!pv(0Fw{jwQcY;l0Wmi!$2KYwE=#7GDlXW2%p78B
ChpY-W0S)$7CUTX5}a1z-$XdYC&z^l=Kw!2goW57AR+Pr5n&Zh3(^CMgjMW{QMY!nIj1~RvevcsYYiP3R4DlhI)Au=v<Bx8K*#0}
<q)V@h*A#>L#GATBuM}%S{Q?eh$!feB*5f9Y*LXFr4XeMIVdq27M76$!HzuWq3z+&d@=jR;5Tlfh}1tH6T%b4Mq(;TfF@y(1L+k0
zk>bG>I7HxKo5ZRA_hSetWI3TeS7u-b)X1SNwHlYP(Hq7)u^yYtUkh-2_X#qFu?4IFR_-6CuC=`Pm;kyd(x)UNqv>K{(M@)1d`Iz
42+(IP9wPm^N27~Djn$#1OBjuXqti<35Ak~8H%MM1*IaPilP{(B1jmaCK7;MeyXak#4?92Q7z^g6OS=>F}BXF1K2nL1dtI2Ri!v<
y#ffRkcehrC8}nkB4LQ7XcCrVpMv~d#PkFTw5Sw|1T-K_Bsj*u@~}lQ5i|vTm%0)z9w5-=$?49iPvfq)Fw$7NOXzB75t1jj@d5$@
NMO++<jpNqkkyita}MZ&q>n%~n}CNBKyYs_ECMYcq?op(;!Ebmwn`&K7?PEQgiI8WW06o&pZ^iM43Nk8>*t@cH?PC{qaon23SZm{
PZ1~&vxM3p8uxLp@T>@;F;;_%kIDVt-&naJ14gyZMycW~r2AM4Wmc1$*VH+4d9h%SN##XLm(k0i7HlOLO!!f^asqGV&iP>EhYdBx
M$#IMnOxAOs){5EkSqaik^><WluSZT`*bBK8L7Ns7X*zGh|3}A&n9Dfkqr(=aUy47uICC5d8`1IgmuotVlaq90Id=>o^rGl3nI-B
Z`eAV${7wxEpJ(!^{%?#jOT69oV+@~q3>&wEioowaAHG%sE8=qFE13K(1il^sHh-aSlR@qJCrRz0U<{uFq8D88R^h*k`{`9r5*7|
6u3#x7{iDlxPAH%wsgSk^y^$8Le4v4M?MoiE#262Jpj^xAhQ%qP0kNZ&<rJv%m<^5Xp-*@VjnSA(SaS(n9GmKlW5Rbjz^mT-lgRP
I(D1`s}UL5Wf8}pVEDA@$bq1%0}c)>sLwr{#Dm6p#vdZlgbVOTXVoF1gqs-KoB>-S4J3jJ`%~`D2`k-h6O|nWAq482$qBe~VaDlL
Z6xw=+v4N#x!w>tAp{#P;N*=6<=Aq?&Vf&xYPqI@+jWy*xxA|)8?*sex1kjQ^DaRmB1T7Nfztv=B#=86Yy%q3WTq2tBT^N3c7Cw=
A+qc<P|v4cvPezUoM<(?m3hb226SaKxkOjfC?LYe36O)>UmH3%&2UjNwTugzC`PoOp&Aia9Hn@7QA>!%b1??E%5Wfom((GQDWOoA
4ZV|5D{!Suhk*U(QClK`$wYN_;W3MqFf!ZX<C=*YXPVr*jGgjS;NWI0#xF1(Y4>8K+v4?n?lWvAf^K@eACFSB&KfpdnG_x!ltQHE
KcwF-JjHoGjBjjD0=&)|rJ6;qPdH#?jge{lP>VJ*%AS_{wb1)9u-|9oJKu>WfYAqoZ1g2e>n`#MBm@XI)3zD=c&@a8zO<1Y>ACI?
a=Sn#hba!^3U=Y-Cr&Ypb#&{#&EdIqj~vkB*L~x6qR{4cMZ+NuREtIVoxLh@MZ$7Q(k_8GP?Vn2BBwdEG&mzO*tpTae1aCEI+A%Y
!5VumQALR%w2>0Kf65|(?K@kBjy4=~*QXoCHD+<#wNf6AF8fVQdoF;I5ZEV_%d*u38TNo2dhnmDV>px44Tx#tI3sUYvAL$~v9Yr(
Og`RqPl7ndTtL;C%OwpExOFfHB6ShT(}|l5^7t;!d*$@60&@j0Vc4(%0uBZ0?~x;dEkA1EP>dT=;Z*UZHOsj~Y>lKUF#6T!yj60C
HFdFZTsr0|U;xG2kxl03!VbhlJ+%d{XE@U(OO_5zPDbNYxT|t+)Um)>0g#pvsShQ>4%H)rLm71nIh{pm+e`(MUGDnmyJFBATYbYd
XO>D05k?#|>0&5?Nft1%iLeJi%@{VGJUCt{SRr8b2yuKdxM89$m5Bg2hzkXAPWh`D?Jmx!(TO_l_`0n)<59y^Kz3_h`+K5w<F{t{
Ev>9^E@xv$E?8itCgU)HqQbZYL4pDR4h0dTtZp`54C)wUGm7mDgPA=PMV7jt{59#UA#vQ7u`^qZH&TO4caIL|GI*8W*s}_WDANOC
<VPvxbQ75lBab?vI9&L{f#um=Hbn?Sm&m^oV7L_4%t?tb&Onk#^I%FIdZ1}|%ZFnLfZ@<$4@`LD#O2l`EQuZjV+J@e3K(uo&7pM*
p$xTYP^ehRL?QKdhtuauc*aNkpm`Uff^de_bPmf4g2Zu){3QppuT(;7l+^Y6=(Hv@<Jxe}!1c^p8Nz1L*ARCz-jY}L_XvMpB^f`G
pP~r*ew2Ag#6_h;By)XSyXiV<LAI-ok5CDJLyJVl!n)fxn3oD2IE!sM=RIAf^kX{Hcp5n+SW{Sxqq#olwDicx)82%L<B8m5)d_nE
%4;Sfe=qCv0`OvnPHeX8*=4FVB1oo7`1z^wg--6v+iW`@3WL_5X96*>Z389d_Nv&U4LH^8<Ij#vGwpw2Oydg_<fL{?lyqaIw;>lS
A*Mj&vDVyfE+f1<&bL!{CN##|7}z*LN0gPjD?1+3<-F59KUb0}#v9r8g*r|5I)Lar3g$W76g%MMUDuPVN-7{pXwfPmQ7VZkL5YC;
252R9OISN}ITj-Wz167<k6Mkkh0=|o6GY7pYG^TtKw&-=q7TZbc@!8#Nf_wD{3ICO%|(oh2^XQX;(_~cFU7cn53G@$ncvV|@WaOY
6-3*AIHw64r8fXj^oc{6;UU^hI{0qI%tX=goW5}9q6geqsB^=<+YAt0?9jn@VG0x3R8Lb|x!Bnam~DCt@l#>l5Z~N}INk<C<TOO-
oJ7fx>neC4VsGA7x&ne*OKn+vDcfuEYT>*rmNB{+6-^Luh;N*Y$-2)>0oE`dk@f};d@rZx|3Ycb2SRDkgp>lQp(qiiEeBto1Fya1
(d&+;DH&p#s&Q79Y&hOzRj_zxIG1P8N!fyg>jnkN^j_7sZUj5J6x1by3foF>t?iC|vKpxniDE4dpd3c6Qd!AtNrenb(n=v9pW`D)
hrtY(dws?@Vy5QFvqmBbi8nLzOV)}gl&V*yor6mTcIVCOgn5nZt`N1l<4kGlEV8}TvV$3@f+t2|sEE6;bx7`_tQ%t^C2kn12D#32
y}91Gl469RyJ#p4YIZ{`6{ALu4-|x;O{vB)2Qk?WGT?$N;}m?{Jn7f5k~nNNc<gJM28P98L|D-3BD&*vna5TRWSN_$0e6_n&712r
EzD2To<RCQG%cWya$GYsH}AZEik6V7;vG5l&a<Cvc+s_slupqnuSV%1JdE<g8T}6Ih>Mj32i`VUv7K#<+5{n8w7A(LV6vKoQVJ-f
rfQ;ssX}AGtn{URo}bZ)(qkd$WGUKr9UQ=Kf|}wDK|s`G=#Vjr95lUK1J>SiTzF1WM8ap_4<90M%4_Ct`D`d}U}tKXGktv;i&%jR
hnzYQyMuWYUxP-P=+WGu9#1Kax$4g-kyDtXS`TVGafUO>`wro~>+6OTpLMPJn7WNYcql=M1Blxcz<hpCKK2cm;pkqT+XG(Ts=z7v
GmxHs?%JLY&WCJS&hI>tY0tTDIAv$LEifG8U46n%^EIla5wXC)yjlgH#9>5;+$hE#u2}gQag)Q2JkCo7+km``5*V9e`6GG9fMpYH
oK#4dm*?p`ef;yZO=z%k2^5eBlz?M`fj2RVloB?Qes^tEoFOm*atq#SONn7^#_{J8Mj4w;zQxnZ^jF4qlT6wJMI&J1@NjQ)Z%s+x
Dgzf9j?l(Y){8fgW*F6F#m|<wHK5_MaV#1*39iy&+k}mx>X45jM=@g-LyR-=h-b*jGV+9`AcOv8WEmY?P8?ALQ|bn-orws<sRIVL
HqK~Mhyt!POxa6RZWRUJXmK}hS$s8moz{rR#x%w^%_tS7Wiu8uIO|kzPUW;=hG#&s<PJuK!v^@vfnEm978Aya1%wF>45BP4AX%qa
A`cN)Ho$Q?U@%#&ic5&zvCIsScskUPBtAhXKDmdm$1E2^>LbRx3A$2f84j}rvE#?Sp~5E+-r>8OU|cb9^l^r_AlAD(y=huWY71>l
gB_tz<8B*_lPS@CyYYb}B%5qt5ha|0M#)Kp8W5TY8aNhDF}znH7}No#TiAQhq$+3{e&txc#hvLm67PYCBao)3Sa92WBDZULd&rtY
Sao9)Xl!p8>}IxkBni(Cf@>D^N2xcnRMx6v7(B6-WZEjskkd1knPVj5Mx%?yiWn>xD_1zLiV)`UO3sb84o?%BXMQm4ta~2sB{v*q
o`*M~#iJICspi_XWQc7z;|U~|IgHt0=ph0mf`LwP0oz9wom<}HJ)y+TRhenMytD){N{2B-f+DE!?l?u=?B?rIKTXO#BWE~wJuc`@
BD);KHa5`&766xgSb<c{l$LODL>_7LI>@?|_%}Hi6lhTdiDd%{aiO`bZz0*pVQB*ImW{yKsBt(_AT7#w0tOwk$U|<pwAeSZh}nED
2-&z9Sq}@08MI<uq21Vpuq=!^!T@e$(q4&mctE^^2+ai76zJ6r8?RbvN=iAcKt{4I?{gVBJnv2spy4DO9Yi64SU9~1j=0c~Mh&B6
QLzlGChj1bih&dv1_Z0xg}GszHv}R{IwJ%OU<(qAMQL_uJ0y*U`^hI$#dX#$wZI)4*f~gtX8;(vz>YO;3+E!(jRF9Q9#lBKRVo@x
2gbuQMFO&Ob};a23u8)+ovBP`lT@?N>&~e4Swqi%FJ9-fjPP}GA~d4$(qjxecP5C54HWZ*LFCoYK<&6*=xMP-T|U7`EN6C+*)eUT
W}++GMQ~+6NRo`|!S5{X!_G8hou<3HjFByjv$<pYjOtT3k*$%3P?}lyF(A#C8Xc7ki+RhqqCn$Vnck8m*n&Yru|R`)9g;F_ot<IB
dP}5%tOLQ0p^OSAdQ}iMvqp*Ja|atcm2d~9A`6TL?GEG=6Y;>_k=(<zAA!=!#@{hp;>DvT*lN!O1CV-*DDv}@$H=>j-d@J@Ku3^U
2MWZuegYR4fM$Pz7(kIhF)n8f`mGauZQ=pwls%L^!Wdo>KqLW*M5mEPyj|O`xd7l1krELDh5bIYNe8_4L*ughz094WeZ=X<0K^kS
!4yz)P&%G+eCydy6UInSq&mwpcqpBy^(D3tqZKH0?Lm=F6yvN|Ht<R`wBthtkX=B!ni!q-;+h&_rJh;*$PCAm+2O2&sAH7+x)m&L
izm2MT9qKMt85p#AT=A8#MyXT-hh5moa!HG3_$wiyPkJfuS7R}nigif2rwD|eiHiqy9{g%!I`GrZJA9Lk)cFXp#rKMBewAhznVwz
xJM<>H88{n7%&9v9*$}~Fo6$vIs)Pd!D3W|rWvr3dxLch1IctL^&3A2y8lOblAzK`L{3v19D<Y5?eLzF9MHU(VvLS}W1fzO&8Dhs
VkwSoSd5e2JHS{LU|t_fUc^C+x)Ymc*5o>^!jRpO!sixhJi1Aqvh#j~UT2X%ADW8(TRk$&@E@w-esh4;c{`YSSDt^Tz>PeCh5y#0
;&MT;e0m|%?0Q49DU20r{0KP(Xn706m?NL+>D5D^z|J#FjG%l-xZuLQZkW)Z){uV2fdSJ3KtK+tfCWS}-CWTC+(37ywGW!WOg}Vp
h-6Ao_254FQ|#zuUu6BQ&uT7c!4+sDaMv{4F+oC02<}G*0MijoF+*$v5p`b4Q0!zLI*v6?Ln=-tyNra|8T{RG>xRqm*P3=Ot-yQ<
^FtS<F(@A~kq?j|Mw~3!ja3EWh9-j21cDr;WORg0joVdWSrR*(xDOHon<YjW&W7eDEr*#j;|^?9JuGmHRiJyqxEvj}k)+Z@)ghpx
Q~`q+G-y^J#Y{;`9r`}&-}JxGZ@~L;GRqvlJ^yw*9wEp;UNHb_A7da`L+&}9em<iF_#HZlnpj;loLnHGBOsyvwNIK#*p<XbEaD<0
Rx(9Ad>l#OG$uo2ZBoj=ZBHoLs#8gMi=H8J!h5ez+ME0LF$~$m#i~8!Gu;|M>v(mFqInG?052_SiNA*}4|bf1ph$8?EMpK*Vz5Ew
7Kp0j?e@YSL2*nXD+t1OW7vDEOH&XaatP53PXm=`0};g*CZY+rKggvX%}fk+5fD2>I}^^yyE^MQ_VJgy{5SXd%sumQsat&8a>reb
(4oij-C#x@S+%XWlk1v}C#b>TcB&m3HG>ZgqOX6RDaDS-iPDyR8)KVr#>)s!LJ^dRyCxNbBhjUXuB;{w1sL73gA`{BPi4uwYYrGf
h8?dByw!WN6e8vt`mpZ039euSOmlXMNz+6~<jV(h0L$5Fsh1s3vz4~iMCjB|Xlb*y%FE4^V*#eMY$hs0Mirll_`+EUri*J*4cH_C
1@QnotQf^2F$D;C0oUb1A|f#_)<XW8ic)}yDvB9`hM62ZB!>t#6jj!UFmP7J?<}6+oROsC1MCcFaIr_kOjSyQC$__Lo6W)zk^PW@
81yskk}khWeb0f#I5OeAeRwD)0o#%4$9N)s35%ESaSBBr2IBtt0Q<j^NPmcV%$~-{PijA`SOqE6KtH;;&3>arK;!y^M!}OHq48=k
5-}n$Q4kr4f*Dw<!6&FrOUG%Zfst<ltq|O*UX^#Y5B)%lx1pK0oJK!)I;J3L;&xW2SVYZVn*-<26Pt_>?&B|VA3+5vR1y6K2aqii
EB){(1_9Cqx1csg@gzxLQ-~v_&^{0QWr&(2C`gt0kJvxy`3RLsLqJlKP$e-c6o~Lq`cJk#zm)|i&)Z1`8@E72D8u$A&*zMlgBe!t
0=h~8-G`EzOjgKxxk%v!4i~sza;V)s;D6?1KKNAgKX$?U4a$I}1z+0(<xE)4lGcFQ0Z;^y^#K$MdvVCJaV@BE_MSn{(BZt?63m}i
v{fZjS4}@mcI28VMwBQiGXtSJanwfTs6(K0EN@si7;qnd5}+K>?*3kvzz@zzi1@*LW{7pfkOHa&tQ8V>aip{|A&8O$br<}WF=7C5
W~@Fwm*-I21J9d*7}zq~M%xkb34<`m?NzX3S@GtRr|~G02t4BILGp3a3HH8~`iJ70WQruG>tl9u&_$;kI+Df%p~LDbQs8Q}Xp9v}
%U_tWjANz~vJdrk)?h37wwm^^j1A80H&}!!2|Pe0(>5=;eU`^Ev)8v0f0m&3fuSf?hMGbOsEG&p4ZYAF=%`6%4OK3HL7@D=6o+;d
j)%s&4>aOh3QtkgHzI%?M~=o<J5j3%tW{#JqvVPPeiale+gk`(t$k&y(zEG4qFTeYl1FKRb})pp5xGdIt{)U5Xbk40A>#E|4oYQ8
OVN%bp!?!s6%BrcBUzs#d}z80sMlqu5Rs36MW`Dn#mM|HHZcl}V-r4zYK?A&D<`TW6Ofe6$%gsVh{?!18GNygXxP@*I>~$5LN*P3
R_4})>mG?a0gr-+{3Tzr?POUou6tMwA{}^@3l8%litcz=gAmd!j{derW0R4yoaIOiHBN>YUBQiL*gbBd>HB6_l)FicUUVW(5)^gn
ry{C!nGz%Pq+K*jJXY*((2PT48)4>*kV``$ws{r=W}!PW3Pqj_g$w~!5k3a}19BPT4(B$^g~X@wHmVcJ4bC3`IYpSzV_~2)X`;Qx
0k?N3*`>zS7wJPsuHoD|Ts2Z?4%D}iuG-yZ1AJ+lObFGHePJN73}Yb)f%J_EMJD<^7u$oqN+bnfV8;po67UBxB9<o4c8%W+zHi22
QCK+C$UacI^+DLsE)$nWXOVNXa>hF@mS~WM%@GuSgd?+b2Gmcj)t$C=uCC5T1`xuW8g`M8H+9!LS+#_>QpohMv>v!y?DeI$vm$%a
thNiX5;+_@LzF;#Cyo$tkBBjlXs76!Gb!0*<itcr!wX~^8NT$^5NBqgN2v=)b>EwsA-E_ea3~Qp#xO53Y-S{F<x9)sa*Kqdd28l7
x<C?pH<X1RH;8D&4)>b%^LNx_FMzQpsZFxh7rZr@Ij^P)DC!43x4sM_k`f18sZf<DsZ~uzr4pI*>qAicO>4VS>oH$QfJ}%%3lIa3
2@r<*&4UsUtV;x+VtdJ0RQVqGDU5#<s0hUy76(57@k9Nc$tCBmNO|b?_;pOylfDVAC=xOYAM0Q7Ia{~>y?NqPd}pjD_+v%6C9G7X
qI?(}6_P5Ou=24(WJmh=EtB~P4MC3%?8X^~g)R-UFy`r%SNngjobDmeUZarH`9>h?wg|Q;WFPOA`&?b#+Tj10HNZS&L0n98&!0F^
==baCry7gj6iqaKP$F*=L<jZQ753&+xfWIP`%FFt3JJ0D5G0iNS|1I3D56MTRaezT{#kn_g`}w@S8sg}Oa&X)=RVDU`OxUT9>1Cp
Xs}D82rwo7Y$r1D;uOd#e=0DKNkpB5j-=Jf|0qvjmD8r7e@OpMf*2lu{14gZ13SMb{H#IoEz2m23xI2<q9{y^<YEGIhw~)n-qZTV
p?NQnZgo05CW0H-(O6JNJfH-hO<R&beH9p0LHfve;}YCUXt2UmoUm~uAJ9a<D7W|iOZ8o72_k&__#F(P1wC9JL2~ONxigtg53f21
r)x9*dQNqlh8AlUeF}g$BQ@dN7Wbr^Ph<3bA}cJtx#jOJf{Fq$1{2&hR8vTyOb8^RkVz!@0$m&q!PbRz(H*{oOOJ`GXZp(Rz}~8h
^{@ZM+>uTcBqZnCKL7
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
