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
LRx4!F+o`-Q(5nn?@<Cr<bQx%L_k1)|NsC0|NsC0|NsACci!xMd9W9-&`=j-B%!6#+;#6>-97g9@$;`8cXK*E!1?c@K}sb7bl-Me
kgIn)>7Lr8x@fi;D5xHLDR8EZniT*xn?)38(`*Oc&Jat>Alo!Gu*#0Rm)CPcBvC~}O({V(6f9*3hY_w!l93TafKct+#kSUxjew9F
OP@Y(ypO2@K_L<#B7!M;VNg2*KmbxfK%f9U-s97tD<uE`0ZIh40?qHex{3AO@l`02-J0(0(cSlYitUKk&#!yluxx9rk2_BH1F6}!
vrWyXAzV>GL3_OT1HE2_-SgLc^X|>pc2~Yxb9Iuc3+?NZx7TQUu|UGC-*c(;s``AFTj}Y*07*W&Ko6?Dd&7rkKDNI3huhukIv+vp
gQJRyI>B@?uc6o88<<u>a^QQzAs~0e>sM+!Y9vuXBoBk%dg2C+Gq&Z64R&pYjc$ZuwFHzH&V#6S?AK}Rbcx$o^fx29o$c>$N~hZ#
05`jvY}+l3F_^Tw-h1BKUhWCn+9=k~cE0#3oUd<tDD^;>wgmt>002;;+M;%Q?*JY1yd%61YXf`Hvv0bZak{;^F3WFfee=)<dZXu!
@${4l3%L63@4eS7r`NsZceeoYq2jddYAMPpCRkbo?anC`cLTQDbwB_j*LK=Qw9`Yi%FyL14T={%sB-nIT43I}1TNiO&2>KB>nM4v
G4BUG_4YTu`N}s8O5g;_*V)cHk8xh$k!YJAVc!AP>shYt+Ss>qJG<T7_bu*X?bjUu7QiIC02@$MYS(nY0mm**z20@`D3Tg$tDNF1
E!}`RM%g1~-D?hKPWQO<3liBX`qlNkf)0Qxl|j{R9dI4V3)h@@1%aCcm<2Yh=e`|x+S!p>2f5rITIdD$-n~Gil06l!?a*pITYd7E
wbqoab+dT^$7W&bQggn_=N#lddDaHLhHMH3oo>ajpbK4hx4T!c&YR$GPg?D5E9;PTnQex^ZEGgF@1H)~vt!R^UtT;A6>nW!k!!iG
Hb$*=>%Ejc+nV2cQq^nRdYL=Dusgmaat$;P1P~)YAOa@PCMlBwCTdR<@}p)V9;vd14KV~jkbr>!JxHEto~h+0>Yu86C`OtyKoRPC
hJYA?O(H0YWYH#=^(N6zYGPp~dQGTI(UU<vN2qyEP-JL&fC3VUB+(iTAW8bE??DYsLHSYTF$P1@28{qVpa2*lQ3wg30ss(9L84-4
YMW|$0EyuyjMM-c2{e)jKnNxf37`m3u`twWJt^qHLrtgv^$$>QKoisY@TiD)mJjm6f`TA_<ftkK=|TX1^`GDL29gjUAEVRieEr@1
ckO=ZPr*ywr}3P#@E-}4n&t8Tn7~K+)_K$G1Shx<C_Ufs7Y{A)E5dAthXvDs|B1fVstKt*w#2QOg41C~s2?n^{+n*U@aW`I>1Vjx
|Gw}!)$+)t(G&3~fO!@}2&gwJpZ6U*-}_#f;HJ$_A^)y+kOSC&9xxyjl_eh36pq|Hrz&~DRIx<+j}OrmfBXEuMn?!i1XSCikkfrA
Z6QrcB{d;7kd;B;5B(Vme}BWQWLpGD(n)@U)11<Z<Q8Mny>rPBiN&N46XQ;igOOw}3V+s|CfqLAYop+G|9SsV>{93|)+zzDX5-#T
fC=#nCR>#U^l$s(29g93%FWhLBx(D9Q-^W|HQLhBwc<AQf2WU+!V~o`USHqs?S~jbRM2CmAMhBEZUc}1>!nZ12mUEdJ|pk>|Mj$^
y*^-~04-$z1n*yN{51}?T#mlIq0AZh{gKQ^LpDVPZo>}&xb<+~{dNr5y`!-j|MjXj*{c2oIMmu=ts3KECUQ{&5pgl7^>%hBM@>k!
e6gXhQ6gbKUs%i`GF4xpY87!!{=MiY^ip9|5)<`t^9i4zQG5UZ01CE-T?e+c_w?J_M~~L5gbj)Ks<C7|D}SQg8ymNh`{C>5gbqg(
f9+lVUh{9hKR<R2;mZk2fDi?gU!noLmVfK(_rE|j?;{fX)G(HvOG+TH;3Mwq)ehjIgH{S&at4jeAMYW&c>V3*JUx>gz(G<5-nFcE
LbkJ!GEzd#QBRou;O^v_4eHOh;l(lt1gTOhqf3FA6>9x%sZq}Qh)PvSB|DW#L%ro=e<RCVr#p@FOcC2fGB(Q(9&=Bn{*HiOBom!?
YAt1IDA=k?qKGP75vqkkI8I-g_rc*lq*f&z>IXRzN)R|nIljPwUXL>r<IaPdr~|YV;eeA;1u6_`t0T|*gkkPb#yhx;U=GQZ6V4`%
B#H>#xq!+~YQPfYDZR*xRVFwr3Xg{dULM|wiU0`$H@&#**A6CnKi_v?M__4X3Mq&RCd=8ik4`4xcgW>hp4AM<##&A_Plwra{}YVE
f|GgzV0d(raDbug3i1GT?GPlYo}!))VmP>8$LSE5{hwm@npE)%b_2D7Sc`j}C-eWgoXDm9gT9N?x9t3N0X6OnH6gp9KjZ&Z`b&^3
e-HFltaRka#C`rtshOUW2as_i>3a{d^H02heRNBo&c3<C^*nzr#{Wu{=)hC&Pybg6WLFu|mm$sZCwc{3ODfDw!jt~glT29Rwf6S*
bsYXZIEi#U16q^`+)RonU%R00kJ(wmEs!E9K$le?_|lAyP<nXLi9@ACt)ja?-R4~dLL(ajLvzP$<6U-&a0yh1hbd9$!=t{%n9c$b
t87C^3JfR#lU`7nLRxF-{_Zv1YlQ9mU#-T5U^q-3l$Z@6-R^OV)kyO2C(1*C<gOyefya0LC#z_9y5oE{2E1jOibj85cD;B;=7WRf
-<9SVJUUWKkE++=5X}5sXnuqtI1>YeIg(zumvRU|o?6zcOO(T}XP=Qez4L#Wjw*+a7Qn6=Aq8+bP^HTgT@?!?WOH51dB!$IEZHAg
SGCFH*UwJ)0S+!wEU5{CLsGOhBr-`JGLyJF`roG3zA7`XvOspE_7Y$`HIxZv$U7ZLNR)KZV6O&;eU*{6gmXk&HRSPVcTqtMFZfOz
90hL!i6CwaJ#Qp^t7MIszJ>63&b9RFe&<6pDq{iqsoe$l^f8V1q4$(IV8FBVp+^-aKHQ<aNg3Hi0dWAEMcsUR9{w5aKC%B(x3Aq}
!><HU%ZDlXpO@$Gpzk+27@Q!~eK`Ct>6^4O?#{!JJ4+%o?MvDNChAI_Dt5Jt8{+?$pDuH2Mc0)hR}_%GoHEe&xg^ywk=bzo;g-^=
9fQIYhNKI_z--+ZM%UGW$k-@+-vUDUJiq8MWN<rKvmR#%rZCL@<2(Nk<LeF?ZF*XdNxAKLimqQT_Wf9+V`v*%<Mz%TD^Zg~FhG?o
AXm~}fsrAKGP0GBcSCaqTL{2NC<be<z3<np4r!U&8)@3O>UPa>!T0~+|ClNupomfXClY>+uCKJvHM<TN`#(X3Q>%?(L-7#IhB62N
&d|OA#s1$8gzeIuLwh09Sx*1&&qU+=KhyE|pWm+Ade9E=<UgI+R~t)1Lx$b($tFoj%;a~D20-{OyWUB|Vm5Pz?2M46<_c%!5GjF|
S^Jn3Bq0QlslbM6ST9pKGGDW|`CMwS0ipH(h}MPOz*`(pGj=Cx#-<z?kauu4Vog?PG10gqD#z~E-k@Om%OaMBYAV}#$45+naL_dk
#Kd(vfDtAlL=c1fc*_$4ujTiA>iEeY?{2=yYWOh46o^HtIA#6#?eL6=@$O3pBE(i~p;NMi4{NZBChCKd1*#}MGE6|3f{Pbk-uBuX
qqDhN;ZnsM6cPu?LV}%xZwCT{nOolAd#|#e0pEKMaqZc;p~9hIX0sn)+Ay&l?b+GL_TJUe)^y*9Opv?LWk5$ZKok%9*A82(_J$|;
=0Bn)+d*=62RJkB&pM&@GojBsakcwGNv+r@dAFhj>-Iy9bTGn}KDT)e1*ZeSz;skpVklV+FqCH{wAPuzY1NxJVmWJVr!`<$CX<Gs
OoWq+kn>=iE~A;;2IeJ(AcBafsG^AN+HHDsHP4B0OiD3@>2fbz%1xxZb0{M%c-(CmcHUf*w{F}!(uO0E*VM6l5-05&kl=-o*mj2m
B=mf{NLlk#;bIY;jl<Bo+ztUGl0hR{-qz<Bs0=yS7d_-j1d1_HZ&E$4RAwMXw6+9N4(D>jhd(<O!RS@MHX??xl+QtzwCs~9et2M8
Qo#2LwIrdirt_15a+!QYz_0$taY(%a1abflQpHdR8Q*TeH@33;T|DLN<jwQRW8%@oP;#k&=;S2Cq0OK%XcAX?AK1!?g^O{bZ3>u7
)a_vvd>KV{*8K{-PXf&b&Wy)sH#XFVg`rRrlkULhl-YHYMqT0$%7&76B(9ot>DEr8g?eqdp6=k~6h>B}B0w-m<2EA!%CKAkV4s$8
lZ;2ocg_+?M&<WYyw-<%+eIZ^a8o42T`(M^S*8Z0w6L`)c7<fd6>TvwDjVRhuum~B-4!iW1G0Rt!s$aWw1R=AC`$QFKzE6lLc&8O
S@|4kB+N~yvC(o2v`Fe?e0-^pZi)w$G64!o`-vL5qlOVQ36cYzD46Y{PNkm~`e0n4Tk?er9p+H*nu6Q93p<}cLwo85Bi7}*1-4XJ
sEENu(>0WDyCxXhX`<BnQoFLmhwb~fCigr#ZOpT1u*9gEV{ooz>SHwt#04x~vYk!KZGx8YaoaQ7xgK)mK&<w(+k0V=&Rc$eW|PRN
;BVR7O;)qZ`!vZMV?@YpBc_pB9Svo)HMgXYIdO(2Tcqlm^Rj)SZYK#e%J9(_uN3@E7??Kln5<d69C>+quv0gt*-Q~pQ9(_wu1e_*
-pJkZ3o5%Iq{Pw@;_Rp_K4@{)%9YX1`LmABM7vc}>XkuVI%~>Q(rK=hD_2>C9VT&c*{;sZ8Cg+^iRH-CRWR}jqMoF7&~9dmr%%e{
(WA?fcGVtSjuqL=jtVcbp^!16bWtZnXmFs#`R)1c``2Ac(4cUtlFQ2!lRD6WM>X`UiKk$eNjM^+S5a)`nd@>o=yl|V@M<SPA0kbK
ug_VpJeQ}Vv+2j)mEHGT5$AmkjZbI3Z-;x=GkQ~$N>w@%LB4ew(AX;VqL$gMDI%fop~rk>DnVq&6;fSmGd(Q3ir!;1<$c){>UGA0
Fh!x+@jJc}M5tFa`Y78k!Suq`_r0N{p{n3HnQ02qev+7q&E;*elB0tZYddxgORg45&@Us7S0tPH=M!o)V|1&O^<4>QzhTJL`}1L(
1oB>{IGGov6k>X@?s@NRDQk^cGewX`w)2|Bvy%+l;XaI;3VO<oD#Km`gsUR(Q+gU6S$NKvU1r}viQ>kTyTcA9Ng$I2g5QeKQqaD4
gH7=|!jPp@o4eYpa}`Ml-L$mCQkHm|I3ssjArr@U=I-S~dz~@s#Er|r#Q-FA#Tgl#w>Yj-q%~UR|Ne959aq18Q9p_iEcDGNQc~?V
sn8kmuqSEz>wXN3#-ssa#^(eWRHp^LV-yD{!SsW8B<<~jL9D~cRwQBh4yL5?OKoxIc8DDD@tLhQ9~|6`@kJumN1cK1V>S_j2||2(
Z($#x;rX9A&v_tUdmJ9WRlb*qZgA~+G`krUCvNHL^|+vhp(gvVgE6eQhRD-FedoH&+|sHg(lYf?6=#o<t6wwGgb~Pxn%SfygK9&9
vxx@Isarv}?xlq}!#>)~$yfV${$Kl+jrr~K(m2i7XCYyj7Sdl|4~Gh7UGFN4%oTZf7;yR%NAEGX)@|1~eT^n2I4w#wY2ek8lh{Pm
m67g)5pL^l_=S2`6~jGT(sO}BiO!pqCD(Wi(z3g$N7#h~7+8p$n`!8uHTs$Vhr%1dRLkNNWZ0tAw6gtBFef|~<uyIGQzaJ~@NAKd
$iukY{sdf)RThMgIv`WuFuO~@hX9#3-!~C8<3`~DAdN%x;xLLR@<~gbXd|MiIGWR82o<UHc@cP!T4l<9Pj30p<_0394%i>V=%UCp
FvAa}Em}j_W_7}jvZsF(n1xD}IRreJb#$E>iH}V1`Mw^oG3YDMjtnyq=)h8;B^Q8RsQzpA`!K}rTrx9sBwgbbD*tFB46PwaY&1wT
kdO<om81hTy&jdK@EvjkV}VJvu(f{!{CD<9Io@pDHM|pyoW}e1`}2Mu-0zM4JLKA0=?`3)tZP%(F~@9)?P{y(Xr|B449(fs<NR@U
>BZvdin&%HM+Ob<_(=sx6#CtW`1hnZ0C58dI18My7g;0#)@pYW0)Rmso}dPUTUtHKG`tNis<ERyS+mBdu=`NbETUFV7haZWnc`cX
_KPu%(D-Yi+9Ktm3LGtVcaki0SHy3L-y)1KrO0F~?jkP|XlYt9^XySmLY`aeS`#Aw8IBU+GDR_a0Kj^x9egGg=EG*OL8S#{a`(}s
$KB}^_pwpP5H%6!y>1Q+(JN}0@||7Oi_(FYcy~Oyt{uIs5?J}`<-tjO&JigSB#_gM-6(!2#vj7hXa5*Ez|*$5XSw%@k0*_cHhqe+
hIlsca1|WZu4(^Y%}F`!c_4w#3FHCDP2eoclYp9CVe_N|Aw=bj=qI6A(+|!9<WCsrs_L8v=tuG><Y)}Bj?5kZDWO0y{^|DcXoNv#
C3=6$;rFQuNmUzclU;w=^p3d-{Tp$_n3R-Eol1J?@=tkvHSV&*G`nSPIyGiyO<fYvWNGbpH0E5_A(e&4Z5HM`yScj7#K1%;8y~xG
z=0MD?I<L1Gz9s2XOeB)#;Bia)}sc^))00-bvcjJCDu_mrip{Zgp2q-WjQ0AOxa?AvFhVnRb<0b5y<fkW>CQr=PvzIlsXQF&_u#v
;CR{fdXG>ToI!~;(_0N1nsyZ0ibRE5817csHQhV53wOHmT574>M=~i*)<ZdIRrY2Z;Tt972;pZ8Rnxe*qT)e+Ob&<)p)`cC%!gI!
ax?9oe#?)ztKZIxUNo40FN5^;IU-ItU3*}gB2GsZrbLbpu9VKPFiqBab~|o?<r0h?j<y``u^#t4lDf3so1^Z-p2KEKlfNs=oaQJ%
gGW)`M&;Iu#Ggr)_aQo@GusFAAIpoo{QjHSCIJWTzJ-7oNPXTH5((&tB`(wJbP7O#4rVi1GqXZlqi*klgjp)%L3WTlMh&9QH_r<Q
1d<2i(}#%-A+jjFHW?E$5}{%O=4sKu>lz3S<VuAdf8?;i?BzpnNr8J3yJ@=1U9lp9$6E)e@4R!;)cT|=$fpMB&%@2XhEkrYRO{Y{
O6v!wkp$F)NUn5Y5h_sC5B$HRU42aY#e#BV6b!K_8j#Lk&;5g+rZggV>)ClZg(m=R^x$SQ9E*wq0idW^x+sr8;#uP+>A09Wt~<5p
@Gppoc%7d=q(&SB0S8=Osx(TdP*fisRR)mXj|GA%psCqpcVXi`auET{*e)~xpzko+jUg8#(IX~~hN(Ii9{|%3h(hA@<Bho8$Il>P
$>+^^@$)2-evmlm1;U%_zDUp^1Z`D0{%<Cyxvu`tYdPmkr!z!3$RE&w{c{j2u{YJVSb9atZpwJbEbJ&eDf0k!P<8Cm+AJ;F=!iQ)
1mlO*qK4BGoH>_&&xRmbNh#|(7?nfqK|lwpAdouzqdl)4EoqL-0~A?-v2YvBww<~!#waFfDWc!s$G?AHvlKipe<mvxa<BnbSXb0*
qU!#CA$CNLotcZ(E>?ZevVlciicAp{&BY-MmIKmUJBTCDg(5k6ju=_GV{zAhbSQEPmmWJjJDxJ;M-tzsR`ND7IA!(T3fEZueZ!qm
`Ljs;3lOYUJe|kfi7-Ey>n&>5vaIZ4ZnHheKu0p9O)X5hL6<shZl->`Z&gIzkd?6_#;gnOUjz-+>O^T{x&6p>HO~~A*SzyrN^G+}
Ktr@2yiD_9>I@_CZ_DbHI9pHB@+r&m@&0a{=Cc6NZ`1r;=i|m)V^_JqBN%agxivF0HS8&g<)wcU<$CoYK*YD>Uop@7@4=Ua27+Bv
-4C<&cz?&h>H#ih3WCLa_eN(`Q7$tGzcAyF^dbEGy!!{FQzWH1vQi`3DY7iDB_0$|3ucX#sMr2;rYLmX{w({46Aw4>5>-1dxZo4V
3wvB&OU`=J>^cVqOOiWAIge|vYt8KPE3nsqB#0dYzXdtbNCrFl-AE=B!l>prSw14t5*;geKn8$7Gy$p$o=UKaD=CFS+UO)?V|IYB
(2yxjCq|}XVr+V-xTC9>hm6+=5iZpg6x$oC1Q6ZO6$rqvF`T)upMyf*>q@)4*7`W`e7WPZ{(N&D8(>Eq4h)C7SuAo^yD-dub)j~1
<s-TjBV54oa9|Q62*2h;34GSuVF&_@C%NXLY@;-(X9DzP!M3ckrpQFW0T_{!5)2VCSlelXV$M`dGD<qjcMMCd-ND2}P~F|#rCRHo
cH5S+f^EzwjG9iEZ0+rKVu}vue^c1S{uibL#?;RD-nO;01^m7Kz&P?#>X2iE1kP?c@gffV7#}CISE1#xU6Lp!6VUlfrP9@kpoD$D
J!WFwIo<rH^f-2WIPqToo1QMuU|8&6o7AIiXdbR^U?Da75P@V0UGu>F$W$%xIL#SVU<zt5xaBf1!q1xz@K7v={-A7S((k9hKROy5
_ERaapGbNKtM8MZEQk4eA)ohpg%#KhY^4Dt2foVW3Kvz!77@%Kq6Add>J!pkoL<~+Ga{ra&MTFZinn!}h~xk~f`I<8D^&`;I`)ZT
KdKkd>+zkB{(tP=WzWKho$M0-$8a_xL%^yTaNzqs<%6uoiVxncFJK{zf`Qi8otU8Xb^Si&L4r9>T7p$HPvD(Wz1=8(nZF)-Z}fka
^yItOqBi#>K_#jFOzxpljKHHI6Dtm*+PoSz`x%JG+}3`aKHlDAhMyWHg7<Ex{7Z9G;K;gODEe4x!io>g*^IeWyK7HB;bTXtL1~hG
{?Zo4>ffcl?wyzS(C);g1QZlHmDcRSOZ8iG^T=q3FF7#|#tk~OzS2PuV$<|nePh1Q^JWCh%Ebm3z_G?IGzIVsq=SG<TtiC_+7ZwQ
mKq;=N;5Tg1g%y3>L>R&sk8~7tDdkt4-y^asv=AM2kZWYiRyao&torr@wO5P_seqIXs@}33o(H&WX7lNWCB4RZ<rJCP6Rf399J?d
w!O8;F#&eRO(KHX>zq?t`mfmG*f|1Ls}B;HrC15DwUx-Iz8*!|diSA!8~l6ZAP1`(k@-)=4mXQBC6Y8k2@Xs)(AD}#0j~lJwR)}s
78)cY1sFfd;7t7fF25~>dD-xR$%(ZOv=_*zxq6XCD&_kz&dV5s|22FD<3y#BDDb!Szk|t+3B_UHW(h7>3wg>;EhvTi)9^+8zoIG)
r*6YgVY?c*kmyG!8XhJ`$G>dP`M3yv<@5z&9O|w8>N_!o5kmQVq$;~?=lYaHhpDZ_K!Z{+LUORKvYs_Zb55uw!poWo1*0opb%Obh
Zu}_>V3ML|=eLS`hs25Ly30&#5vAQdJtVy*cwAP&wq<>LgL}V+o>;H9MjBcAj@}aOz=aHxQPj(#h;7(Ar2{Gsf=`e{`7MF&=BW(q
hWx3xfwgYg(QSkliLOECCX`K7tfAytAVp<7+e`KVu&)UYHuZ49MS+xfhYCI&!)8`a_@2IDTjM{o=Cwaz^fE7xiDs&mP(Uhsm?{3a
D-SPgc03~)lx;A{33;%YNBlCo{$30V0nCl)27q0r;l<C*)IRX<(gdobX{5VHYNUsk%ap_^BC-3O!TIkkKzJcYBr$Nd$#x`z!2e@O
p(Y9v2euj)uACrYtLLhFony~>Ui}=uoPqkUxZFG!r^pHW-{Sz<5#&eNK>dP62xN{1X@CQmS#bbM+yzWb=C3ng{$UtA?aRru{haG$
G_qdQ<F@5<z9(N%q8k=Say=h*7<g<O819Jk&A#)ywudZH6_o`f%mrScI|uoEoM`#f5o5|+avw=ANguUJ#3q*Qeh7WLk=)~HeH17k
6G!dcoqF{rdJ-<d%LxS!r@8FsiS--(A-6K(Ec%ER<EET{kd(u!8g=DJbH+opv9&tZlyGa<qt!v0);kt3iG|$(0%FA8qDF_nW|Mxk
8urLWO3Gf1DJXH%wvvM-$ki#DGD1=a>!$y}JMbK&z2X-2#qcu2f%(2pN^)EREa|-$sYIQZNU$5*ZD~aU7HI>3-B>?ksI~-ac&9fD
(_UC@KQ*u#T{z14TOGGLu>vf-l5m#&a5gQHY#1=f8^VRS_|uT2f)pfjmZNp)u=r%@L+<&Q6?_y?Dxi$8F^HfblYPDzXtiU!DoZ9M
!Kg;WYkm4x>4aX*Jzi_7z><T-TfTDH0D(cOPAVk@+8Ec#X9P&}3;0&IpKO&1hs5kCdoRSJ8kMTqaJUs16sMfny#f!!{<N_|mc6I0
YJW|qGDCnt5nyIsff+Oq?bCbBrf^FAdOOst=*`F8svg~ZAa4PC7e<*<pmXu~UL}0ptkqVt=kHx1Vo6{{%$6a`t)=I6q#RSPh7cub
LrMB8Y9UmWsW-!6Wq0)Q6o`e%#U(caL`;$e9!KpTHu(#UNqAX?eI1{E!UN;PCklDCG~YLHyc9X0vRDvPu8;;eg<WVhb$`1@B+Gzg
4YeDA6)&v1<~uwj#K}iGY9hzJamH{KRc;1uSCHI!=SIo=I$nG|avEm0^tiq>tK5}A6Su<yAb?FA`+JXVQegyhc&=<1)Zw;f)uTFz
;)@I5V!QLk152P#sz#;>;;LZ*dWS3^z`kfN3ks7qHFQEyp^I+1ZLqaiGKK{Ps-+4BE7}d&)mZ8X@6jU?5n>P$N{^PZv?+s!h@88`
_6wNI<o~_uA}Z5Sv-xvT%KS8^$=N6GppeO0gWYc`tMp-Rr&Dj8cfifYCLSDA>)@hAC^(wFlMK=@6h@{VA;`YU8@)$qPps$4(h|&(
Pp_09-Q}W<Mzmn12IN2}co3reH_SmJh&rhE8HZ3beDA6b>hqS~5!Yi&<h#}*YDy)E3|zc!(pGVRdwl#S)wgL&(6GN-Jwoa=lFEE7
m5M~@;}f)li!*d~X7yWrsfpQ?8`6(?31&}+hLf7oLPSIvU?reEZA~63W^crjIntAkYHOg&ol=h!xKc|Y!1O~s@DVV~Xxidw(IwCa
M0zdYxgt9<8p9Ir4t;H9y^P#ft;l?9vL;a3&~-D!Q7Z(u@oM%>?97B$r!<cXck5iAQrs%rZ`-bYJAeos74j3R;s9f6(|}|Sgn``Q
C{tDf(!R2LkpShGH4GDpy11R?J@yl7U1?F)R*kf#_N<Un%DThDT5R%(mJTIoaH@F2A$}|wDo_gVY&emE@Nv7{g()VKm!4yNaP`+i
3BGY&nS)ymF=h?A@DPx)Z70Z)R2)PFI;zaQw!JMWy{b;{R^CrJyQ3$p(JHv^BQ=4*;`V>Ow$KDjF~;(A?F9e=Fl<4QP$fk;8N(vh
E3-y*cfsUGgb#jWTNH;!xI>1JbPlQJu4FBVfCWwsfuq=+EEci{+iAr(=fZA2z5HrTkUX1|J2SzZkTlJN?sig-YYTziaObR$lfeKK
lR4&`^`OFD!<w^AmkgP#Mb<=vpn%;uu8F0O!}qkmT!U8ff8MPp9(aXqB1s2&Y-{?^44E-eQnb1vo|6#v!+>oM#ECyS4hFsm`(FaY
$IBm2yuIRx6PJG)*A}o1kf`eVTMCL$gSHH9zh&HT72l;hChZE5l|#@E9t;NoId8i`GSj)Ws`kLtF#u4IutzLW#?-SjEYeu2U=$a9
w_8@UG>BKU7;3hpG<rm^;X#t_t(US1RxZ~tkw#d1I?!WMiY%eVmq4UY+SX(=lMWwJF+u?(iwu76-=1DK+L!qDq?L?8j0Qs4N55O`
;#=S8>(svfp1H0#*zv+(kO@*XoL31Nf^fk?gs#0a^Ap&yKSNMZkWPc0Hpo_YfT%*?2q@4QyN8rTDOVtrBvS6~B$$o$Kcy%lUfNpT
j<g;NwV(Am%6`zgKQDc?lewc9h=O#{hjw;<E8uJG^^5k~0+6D#m<PRhqvI)lX-rdsimVBG(HvHHC@V_Rpc@ncRdJC0Hu2k-zenX7
0DJCKF%yy0jYn1O@Ra$*6H*hSQ*2$uPY7EP%uY&A_A1oe8J$NFO(jMfg-z!T(|tA%P)Pu&Kqe%k0Va<ELIQy7kUm3Nth9p-y~tJ1
#D1E-w!NlDb;AU8z{Udx^W?o+3qYTu+-a)mCZUgGO(qXfHED&@sTkISKP~+;)cibG%qGlP5gqDNWW&OB>*w{;y;jH6hy#)cF!QAO
@Sx0W!{5<GYN3iaVi?3B&5JPQLY@Wr89#l95VCGEj4`Q5T?!-6F>-e0j1men5A&HM4mfNcI@B`+i2uOVC><Dt-Ai3C3YGvchd#HV
hD7<l8Ep+>wZlgx32Cd$UDVn<5Ql#1^KqrQ6>0KtgMEo4g@GGYfMcqhvXN|3N}<wVrr@OxyDfIp&q_Ek5_W!)jHu|9!vk$Vls_gk
{?0X}@M$Nl5pbedVSLO*6<GJXmIDPyHV78{X@R;R5{`L8AVfjz@CC>x&*wr#D?_|P=3{2$#{jTlj!ZI;V{(Wbg)qn<r5!l_{<mp=
u9xxe@{#wf)DS_Q{VDDYd?X14+abWIUX%)An9=iQqBzdkmoV0AcFo(dJ}jmY&G5x!v1A3nkz&6PVm}m#vWR`Rx$%J_kx+Ws$&^Iz
vi8szE$iTSE8C&f?kOBai6TqP#vM;;sfgyRHOlZH<#6;1+T*u02AH5%+j<pTr@6@jo2ZqQ0-F^IJ{5F#Bvhm8H86Fon~toenLBBZ
jBzuVCjp=`;y&Ez1qPh=xOng2aCmL<+_>3@;0dzqK)5h)4kvfP<J7j(Ujl>QXujsJb=-7isaue0oPx5zZ~3Qx9DV}1nqi4i^*mMl
go;BEN6mn6%VDzK^TNzb66Q%ryfp)8QcuS^i@^3vSpb6lRZA@GdC3!GlmUs%w;{@55ddQy*lH3c`a8l;h2+;t8y!1U=U*>w4Cn5r
=Ev1phd5N)rAE=%>f^y!9UO5mN3@8LQQX#V>nbNDj?7DswivEis0i4GLJt*-hpw<WYx87DYbI|})toRqLaVrU$qY$IA_ke3@NA*6
%65)~c$$miKs@aX8sTCToc`^b1W^iBwMQ?q+;fgIa$W{T8SZFzvq$6PsHzWA+v$@55^voMl0=tE-Y`0qByd>}h_e0b<WH;QU|)s%
&Z%702*s8~%*qQEAVe>o6hQ@4*eX=iy`Lf4Wkk<h@P=|AeG1v=G;YatsKqD@KQ>AR5FU8%I2V_~UYe02N6Q6B+Cch1FFM(oJ(2X-
kz~%q%an?3lkRg%>38${eh=D^<K{wr2DnCgnfxUmrk8>=kA7iu&k?6Fs|d4iT+@2-&WPs4kf>oCZuW(-ssgH&If@w+B3=&82(%)A
c2F#R?fHyeb=8UdN9b}t1I$pm&HZVIg@yScH%OP`8j;y^QR=7LtZZ|G*W;kiC`Kqp<+~pqxs1eo(b}zqFX%)w-x?a76CEAfVq0-A
Tw9!;W&!Rib7suljbUw2xHu?}wGpjFO52`-JWo5URf!Iy6;ET{^!j`}9oi1LNF%l$Zd=vi5$jyrdYwN*HuQIzxpX{x9uZr}f6hKA
WPV&+>H{zk({t1PXH%P+Vv-@r0_g~bJM0zC7sb9L3J=@WP<igDL2Xz*R=C}hxYf8XRy9%#a)fMgssMa{o;$+|Ds%&t8*nPc4*b#o
H~ceS9)lUIIa9=h{ESmtUV~L>zxZy*DsoXXq1!8gZpBbDYKHx*+pC0@#NAX}ywv!GP=ulLP)Cb1VG^dkHA@TnMMMhAhzyd<B#@Bh
<QS=UC{R@Ll?bh1V=;iIv4iObq$wXN)G#>&dVU*m)o#!8(cb;Z-`eW+pV!*YFKyvO6en{Es6@*lWK;ok($V$g2(Y<0P!yn-K6lg(
zp6kG?wSF1>@s-S6M4IKmWY#*Lte(9d~FFnBa<$(<g2co_+#XFizw}%rj$_%ooz%<9+<c3DE`_;>h!^effhU6p+v}1QADBgfg)C&
++J($rfl|1hg%y)0C`?tWcf}1DT~=s609jOq+eDT6oc=R5@7sufpa38_vG8H{InOV2wWg}gpiYhIYY_dOp3ZFcV<_Wv)NXb)Mu#}
dYrD;9bqvm3eh*9$94w7RIOi!*11iU7JfQt61Q4ngre7Zuq=GYWSAz8x5}j+%FM^dDWUVs!T4H$Z6UHM-;{lEoxeHP9ql^51PQ3y
v+#|sltgQAL0cr6^MvEuy{T#jVL}5sl5`7=iB)(FQ-|eBvY-wfI!EW%C^+v@0uXM1E>jySjW-O)0}!(qvTE>_)*oS@fo#}=Trh4A
U?&-oxXa0i=4H^v-+#AR>3tAuM%TI~NKK`dZG+B?C*i1>0&_|VOaf62A1a0bO1b_Q%#VSs9=BX#=a)k0VUzSMi4+&mO>S9Q-Jz`r
!JK0sO-gZt8XNBYLp&JZ{AN?1uWoNno?5{kwL9t6IpgVTJ*|_)EoD+kV84#hedFYuN>`(#q&VDF=aF((mSwUebEKw1ttJRJic5}Y
7T3%-P{B)SS_+r@G_Ic;yq&)XU9A8qJ~u|qSauZ!I1}5=hb&x%DP>Aai;TQlO9GTDFuFJ`0CufmVUgz{9KPn6{3CZ!<h{ed4CkX3
b!okn<pO!`9^M)x+lqP`HS5s6rB0!y)oRVd39lR8SG5O)!nUi#g_}czj!hhP*cUcbEDDNoZx;fWd$^$<j+|G^h<-evH<Nmor`j$I
#Pqs}T>SNYf#i7*r&<T+=o*TXHV?|1R7ob>wOazh&07S(7j7rJoHYUFCKxhwA&6x-U|DRwdttIVn=Ay+H)dv*p6oTNsM=a6?w}1!
jyzW`#tI6ICW=S{2~!WxYLZn1ElUj#nclx)7bhJT14PJ7_xSsav=l8uXS5}&#yY|5b@CS2`xVqg=%dFQh#o$MtF4JZq-e?!4`+6=
FI)C&U9Uf$%qsGqgCb$2As{wOv7QW}6(%x7o$8=)huz8TXvEcE@E5q4sRY>}W1mQo;1*z0`%C2sik7;;Gxp-y>&xjM&?;o9^CMcD
94L+s!rN=Jz_5pTSq_ejz>sJK#6mD&(x>n6SNH6)w594V;sw-Tani}E36dF@BPQJeBXLLyAYO?+a;_wi>2pDAilEz<T=&QVsFDGS
dR16nQi05krzc&a`F<Br8cfkD>APIuBvSsG?{oUC&3Udg2vQCGJC`Z>^O6T6FJ%JKmItT3jutsr0DBMy5J8ye(I>t70CKwLqaNH2
<B3V!-nzDWFr{Bh2o=SwsvLSO*SNnlCM3uujWN1lVami98~DxX>ua)+GBJWu1@Xktaa|7r*%OlWRpt9wOrw<c(L))Ds7|u|dW}Kb
eOuLlG`%J`%vM*W1gFh<(PhYmBwgL#7{%x+w<W>hCKrxcrw5Q?b2Q!*HJVZ1S$^D%G{V!UOOh|v13!MzcJ#PwjM+HoD(kf2i2$H=
+z31Ds^}xO?);)-9oRmfq6#Sdk%A|oro>&+<DMTJ;tFD+f~r0;DMTd<wckCwK-t2`m{q^C#=K=T7FsYJK!TZYAGb$1RT`1$fvE5c
ygzM4R>WZ91F|Bvwq1ZPNq{5-h*eFG8;VZqB7g-Sur9xJ^~T+&1}$)8`oZ}A);l@|4Z;Y*SSS3PxS}a8B68$z+{)~e3TQyN6HBFJ
XTnTSNpDs9sI=4$(gsh$R~FfhWwBKeAiSNDW_#;pKFYGX-!T_WQn95U%9kw-+3A?#Z<3kXQCeI9w1)2C%|gvuT0U(dzmCx{N(wwM
>R19uUSB_~rEnxFB(%^f#lb7Crj?>ZB&oegYQhTW6oNLlla$J_^WA}DdzJSe%>MvW8s%$;-4b>}LLJTXZgG#e=wwjQ2zd!0Wj294
P~^rYQBp6wsMhs!?!(+0tpNmp2||XoZne?pI*@0En4BRFfyQL;^SuEM59*DL1|u&!R+I;{J3fu+7$Ymp-Ku-mj#FfFnSxuILzhjg
uvT#`eiIZfu*Q$Bl*1oM;&J>t>U%JkOgHY0g_jvyZCsXUc99JfX9J?dKeKvBL<Q7M+=JqxQk+7MLpO2)s|H81)$fJ*m>kJ7?q_C-
GZl<vsgIf@ucbWS3(Z>^r33puICMBRUCm%EVK}@&LS-tm7b6v^;SgRQT_W?N*7v<8vV&W`)Do3zi`0ja(A;CPRm_PeD%OoJHn$0+
QcRg6O;-C;S`r-MvsmiVfL<k&hPh!$G*F6gmAEGqO{8QLWzKAg(iuaV>x>)^c}ssSNa%rHgX_;Pi5=Y#r3z=m#IA*G!+K1NoeH{{
p9G4l-+I{BFYnJTRlaFq;?W$2*pf2!lk2@gm$8R8vgl|+(1j4eVO7}eObqE6tyE@jLk3B_IfD3hIJ&H`jcLqH!)?7FkYNUs&4t&4
OE`-^7QYNhu#+X4Qgt;WUGx^w1+)ck!{{z2dqGMw92%OWYvt}HpSPFG-b-7!;W9?<SQ?uhr-PD2Da9~cT*<RHd#ai^)HBP7jb17>
Wm9`i`Y5p3M8L?!iLlXNJIkhI(ot;|kQ4%hf=39R*xJ-Gkk@7|q1OvoYl=pfkk`!boY!d%!Q`R`4*pWe-f|W9yU3WxzeleqZoSs(
s{)Z)LtAEvBoGOX6G@6wlE@&EnwjjPhH$E61w)!@%=sLblY(brP`zw0Nw+6=5|tNXBy(G+qr!@(21`5*31Krh;AN8=uDk<^6MU?u
ON}O@VEW)_^G$Y(<cwaTuDVKgh@K!tW?BItE3hUAAin#zbtS!U;-?{2i^Wkzk2$?8kO505siwT7&of!+w#kdYFNJY>3XVG~oXBKu
%%Pe*vw6IC;Lr$jIm!9sc|_<LuS{fasZB1Mv_<twO-wL|6P*Onu(C4S^(fPCFK#H7;+{?4bAQ9H&$Z)F6!<e|W{ofpDHBF=8>2M2
E#=GDd@;eV$k?5f;>E9o@eCrgg4sZlO9eukkhCvZ#=mo1&K0IG{mdd#seI+-ThLAE<ktb-VpM>&D&76-wV;9tm6ez(Btm$z@RSd%
xQjHML3*Af14kDQ0<9cIzA}|Z6ME<@m#~n;D0+-+)<{)Q1*U|8O&2V=D+L_4)Er2UR|kg;I178Q)J-W|S#cCF6Os%7Nrsm0hWI^t
@bo-O9TxuM!Ci30m%Ma5&eM9!*}8J(jY$U}b2;e0bb(9{3vJt~-ut29e&s(12#I<DsM5+6trr%=skAKubeamzH>>GR(V5Ul(&n@e
FumM(G!`(7MwQmq+Y-ygvGmxDD(e>upYP-Cn@jl3fz$*jfPsU-eRqlMfj>01hu!zYS1=^OH-7LHK#^-H%#s0!@~gQ5olWy&3|Pbl
hyZcZO2+O4w1FiZ=DnGRzG^5g#L8xF%#3xtHexVP5`sX22nqJ4Mav;lRws$U&z^pLPaiUJgu|zhy-+bu7~;Z{6a@tV86nW;0>KtT
?MMWIfP+Q*9}--5oA+1_`3bUX0m_aLoS{UrRH)GEXD5>ld%sMavLA)8_;G%Ttfa&aef?mkZu$^pNopNglboS~?6#|4c((OK7pV$U
?Qo*%^D-ZtzKuxv6n=XN{&JXE#yJtYTiPA^T--l_$|A-VC7C{P7HDgl<4CmW81Ydvsj!pWR`j}w%U8@so>ti4yi1Dv1o$>)qlQ?r
f@|BmyU4X4fXw@9c#EQSx%JY@LF4x8SF_>d4Nj-Gg74x-FIrp?lHIbX7%Y==rdv!4An;N1UF*mnVv;mc%n&940@Tj#!nu~bm4`vS
9+V`?a20uN)miv*!R<vx)pvv9g<mKl4|c-2n(SCl;Bop^_1nUB`Oy+61V-^h@H~PbkP_ZA@~o=1P?8j;8bN4idE#`DSVwG&mjarB
OjEY5bZc4`l<J3jhnv?YUcXNe>EXuRQH>b}1WiXSx`H%-sNTg*LjpY-d>m*95+PYvdmA$s$qv%TwrWc$r0b8P0#t`KlCI;;Jq*Nb
C9@m17bFrM-iGQNXdka0*svjX4JRtf$Gu>`WLu-wzMftby)Gx-tqIoZ=?xPhM6o|VD{$#tPaPK;OLh;QYQv0(w!=l8Ft%RBl~{d`
SgIXU3$Q1lc2tj2lSfwsbqs?+nH_fLRG2}20Y%&?xj;$?fab-Ey^)56MTmdBdkm(r+4WR7zW_8SIKxJ|{9hh<&rI&-*=q%9=T8N~
r#oDJ0Q?-38jHVQ_g!}8?!CRR!S^=X6&<^dPOUi}iy_XR8az&ls;n#S`UfALd8K`n6ZUl(&B9G4;k8{AP&wpR5UBmCY6qlJni2>E
gqz8I)%BK;>|tLSyGd4{!OkQb$?9a{ZC3lbukUZO7R;=E)vmu!V1KFPz7ib*4$x3YcV6d-CqDz($A<|6^`?zsk;h@hBphFFQTnGw
vkX{S-dmKjg%@zZ)K}r-G?$-2ceTxc_-@`t;F3<7fv~uL<7sN>8%e!$UHcwu7sco$!LXN2=P)k7a{12`+NVlLaQ^?P_}3?Oqji=y
UK8LLI@9501Vq6@Zyd#dKxBUX*U}H?%j9+dFfk52J$~_M+I31{>zdBl4+f!|7G1~qhE={T2`?-0*VXZbs{ep)OoBgJLC%KQPFUcM
P0ArIm%G*=ecK<tZRo^#Ho^%+k4!NZYr289rt^R`!=ZSv*5-VP3GArPkA$i3KTq)BbLoTqQBZjZ1gNW(0D({!dVokGi}ajG3m{4m
gdoB&0Z1rN0Z6Gxiue5A_v{+Kw`ppoIbyl1F>sAlqC9gIcPWcjmZt60ZPN<nA&x1H69u$eWxwH>mVeKrhO#J3U^Ib<0qF+mLl@!o
f5$}2eMkIoZ2rmX`=tt>2wqG`fgbqj;oKrf1}WhG)KHWG-8d1@fB~yX_V-ERqD`mlurs>CQ=|0yJvsl0<R8a-Q3UQqA^7T_t-EP3
iw>Vlvzt?XF1O-{!an$94oBiqhjOX0vG_W&m%F-C<zhrq=5w4iYN(~~;gYVwl~*+XU59Uv-8I`$_IqG`0sVcLfj=Y5^&x(5rJRbo
vuMLjE73ysUPp<QJ#t{$32<u>_;vzClDm$L06X&AaDr4=K?M{?|BLlqIu~mRcx447uEXz9U#BPquF&)iR?+$qle#4NtD)XW0*VGb
`RrW;Zoo^h+WzF)P$%cF?)H$tvzs%jrev%6H#dIuTJ@an#qhmzJ|B7;-e8ajqcJdUT$imw1^8k{5lg*5@&aojf@iZ85`%g2eAZ$n
xq<Rw5yA*`)c^o6>2Zlrh?uw(#vCm8mXl1h)kGhW!4l1;`teXIePonG)P^I}Z9i|P;=JXKJZdX`Jtf4+DwUgY=SrtZ)GwxQTdy2w
!;~zbQGzan3yR9pzZd8=m8`mF6z{@G>KJ08l5n({`;Ho|GrzVQTHlGu+dko|xtKP^8J<#6qbhq7I#S1aI$&|T7nt2N`U+MF{Cv!>
(2p`dugUr!K!T>6sQU)ru6BbQ&{$FR%3hGwWIl%+h>ds-|3Ai7D3t_ISG%>#dZAfKne3ZQIK;qkgaOLk)2RS3DJ9%d?SRs5w-b!I
moU-aUe~=C2Pg+>fiNQpj=u0D@v2?+yVXw36CMI-Ny)Y{a9EUGcv*bqSrQ&^=Tv9J5zL~Bca#DuNI1fWQIX|-ZY-JcQ#W2^Uxb)h
DitybU@|hq;8&rh{Zwh;3Vm_^CNtGkP0(W=no55E(bfu!hhEwh8Xtnwl^Q!b)(ssBdXuD1Y&-^G3Xi_Amz?h@kkLRwk_vEpt8fQg
WK$5SB^+2MA9^hW#D-Pq?8?lNFYWAEaOAtXg$3Py%v4hd!)bBUDvxQP6A8mI=E2x~IF?fG!fF!DyqpAKFLQwQB8E_{5f0{ZG;Z!I
B_M?qZ*KdPbbxvkm4T4ZDbeHc%Azf2g|mD3kUu=Jgp45$&%MtBU%w~d(+klJeD+vVKcD7>Cxpz6kbxIf!kP|Wb4BR{NW;#D>Y4P1
pnfM_h$G*N5(aC)r;9@pa17=V6CyYWN|`j82snW53D&)~ltn3(!$(3UQ;a?#fg}`!1leM4H9Sb6Boy%D8^)ZHN%WEH>n1`uzR=80
P#p8f<8opvjmCc3)s@Q%`XE2RYwqG=;*N%#Moe#~=C-;%r0bRLpMb)v)GujN7ntO=A(8heYJ*M-N4w}6DS)Cti?YCNR1d(WN+e;V
2qZ4G5CyW#HN50_MJ%j0of+O0EP<JWQ<1fAE})o(&?eVmI|+p(up&)P=32}gQmf{vZJo80+Zk<zDxw|Yi4ep|DGb9T86*oJ+!1l~
2SGt9h3j#o5!qnICl0h4$>V31yrkRAWI-6jww)MKWT{3WN(`|%;178a`YfHtj||z#vnY{g*?_{;M4)EsI(OAEB@M(#k*caDB7~L^
SbZ5r2)re%L|oa4>#OcXPra};{ygK6WG}EBIrqkh*y;%*zCIlq(dKv@2Moatg4wg(gDf6!dN=_y{({`F{<==S8y)bZaNokpk<cL^
oobxxY408&+_4S?Cap^rEQ!z*P<fa$;Tx7Ni36vwT%alV&XD{^;i@3Y;4Jr_ZYx%Wj&vVVSHZl_2VnhnEN0ez2pSV8*V3%|`evsQ
XGtR=n2a3xbFwx@_eSweYJ%Ch&*iVCzWTsu7$dX=d`(In5V_^LPI_1NR2=a9plYO5J)#hwM$7Atg!~zq7LExGiX?hahZ`0>P|mkF
;g5A95_Fc9P}ky6J84o1l`B)0iDbW~vPzIr3$vC6m#EZR-zrfJ1+!TOSy+idCu7CK-iU#<QOH?iu-C5;9fr5bQOhBQp~9?M^Q6TV
Ub?InF4(-0tnO}o51*UDG(?fCh@{5)L8rur?RA`hiDFHWYB3M(V6@UWYf!#Q;&XsH#a<T+wlW$DlIl3P;tB)=jx~uxK)V)O0^oh;
g`|JGdd<;56x^PDX^-zcbhzO?pxSDNNcsyWdS2``Tun0YI#?e^elxakdAL&qjXz#GkVf45NcEMP6pn%44`Im^vxb4NN1`7%ve52D
(R$QAXfY~qogqe~p(jE~3d_m_27=D6CSzH(ubHKLCOMvxox+aYWE@`uWnriw9T9hU4H8*X`3e$5q|H(P#hlXfMa9B~{cczffrnms
E`)t!**==i1kd6;Iyiq!78d=V!D0!tzUQY7Kjs6@Kcv4KLj^Ey&f_6z>~HNFM;a$Y^7o4%32HuU3n7!C=#lx&L$x)wy(_`{v?kA8
A$na!JZ2s%V}bI-5qY;9VS{_tc`xgfp=a;cTVgeSr_SD1Sbh~ckvH)!hS43LM0k0=cO>&!?xSZ98_RjGhjc&Ckq$c4_a~U-;9+M1
bt(O_E-2@|y}jyq)tGF1m+jl5oY^-v#kgMnKzv$#^@>G48fG_>1a;37NgMiU@gvJb>R7Y#uUXZOopGsf{tc2i_`J(8CJUDyOy{aO
9ZO(=NPG-Ehc*JxL4v~f1%^utRGkg|671Hs#u;3u)UykF{JGYk@X=!F?WSnrfQk)-qRO*e9p0_ZZABwd8t~BnNBj2m12QQKspipe
Wu!#;Kyl(gsT9_Xr>ItdZh9F2_n>zqha$mdSUCsP<@x`Q`G50W=+^Irxb1!3kh-k@C0kL1mx@)u4DzI*;a7n5)^9E<ElL%&8`B4u
SIDI-d~7?8VPPn}QV7RTN^~*Gj4Mg`!eH}|5-H|apN$(4Z}!7=iDW-2>B4XduDdAzE^F!rX@#6{?jFhG6oFAzGSDKVO16QM>(Z(o
njw+A*YlC__0uLlLIFEjQi08z`ZKTuqnz>zJ-(i?N47TMNpX&Jp)@O`Ogl>)=EQt<#MZuZ$^ZLZ0|n2;nU17~7w5Z=3+d{$s%0^D
L9xhXln>FjtCjF~M+YjoqiR8May0iWR~B(xFV76L@y5+oH1+FtNXp0=mN<zL(jug6$|vDka;!)};?mkvaM+ymyGqc$`Rf>^)XmU_
=Y_w~v@H3Xf+-Lf^YknlJDV)#&K0F+75D8~yFgc?aM^P6W~C#N&9y9+|26i#p=xbTttRKQf2HbPZ7nG$;AG`^ixyOsceawHYghym
+-4*3@A1X-9XtGb>74$2ci5i&ME1yDBfoKu_vtN88U2wQ-|X;jjMz%E=bzrs;rVr^2iv~X?b@8DKC%!pd+p3{b_1-F7q;K;J5-1g
&lPJPd+@GgOqq98`q%CJaW}8So~}Aj_F}2#J-cn~=7a4ho<I3nkbOmM{J<F7u|mIZbpKi>+`Rf-2}^$TxZ{0w>fS<=0eZ06w_zP$
5?8nVr^oIbzRw>(d5uvo;+iUrwPp8v`9O5&E8J-vqmIY3*&z%<zO<q6wLWt+n=BDA>s@{2R}_)Q+sG&>{@dEep^%r+dG<zJy1$l`
p9a)5_5R6cn}4&?{zm?@k~#aK)+6qM4SPML=WS=(clnrMSvv}<SNP!WwZy35ok`fLt>NBSrn3KkrEi^E4?4^3%DUjnb*A4{RKB5n
miAHc?D@8G7UpMY7m?}w^;9z>{(s7}JmqGY0*vj}_?*Pbt0-&y^}ef%Lqk&HWJ}NS<S|5`Q2!53W<Ml~NRX2Y`-pJrp+|{g%NRy3
8lIoS!&rSL5B0i@m)qMpK;z5?{_k_&xA$C78qsPq;axd*Wx=zzINE=k!LV2SPZbc)Pp(2fP_zeZ(Z|RV0n?oR*M8b99>Yn!xMyJV
&A4x$IWEF&vn$tDe-)52aU(s}AoG@<&G~IQ53c!O_PX{_LDNPjUp)n26DFr<jvq5PaV8?nG*C$R7Cl&Tbnnh}I7#CDoqYG_S9{;e
s`fA}uGMy@^~-)nw6M4O)<DM7oA_hC-DhL3?kr`)gAA6U!(y(ZzN$-KX84fsX1ltc$fNLuZ_X%=M{g?C#Z^e;X-%+ZW&*TtKPr6U
gSmVv^c~a^E&(IKaPHDj!y~=7J{)1Gel6DMzgAStD(360?>=s@;kx$cvRE4UXl=BiXmN<IliG4_6r8r>Aqe`I_+q|Mnuw#0^ZRw}
oVMC^*Hbr+^2D?^2NOKV{Jf;pl=|ylF{KoWof&NEJxcJ8#`(aoecgtagetF{%b`?yzHrOG!nS{dirb@DpIsYlOxs0YX%c}AP<TAr
MAy6f+w*}ea^oj4`RRQlW6rBas`PLcpPV%ow5V2!1`4WIJG;zz#xvOVN!n_x!$xyHO2R~yJI@UKzl~`)Up?tqoZ!#SlBFr|Gk7B^
sSoOB>qg>3)x6n#48KC;+gmU)*_uJBviK^?+Hy&8J1h@}vRa>Py?WBvBb^$}4XN;htu<5UoN9dKA`iF1xY@i;@#!x+Q?v8syNh`1
m(a@EH<eb0%<|k(wkE9Hud<Hkmulcq32Nh4k@j;_PmDH<@v+7!N2Y-AtBIL+j-*ygO|KCg>g~fU3%_+8yK9;&yKC9JR<hdGv&#$l
OTPB{u)}^ew{qx3-#j&xl3QUIsn+T(0!C<W0s{{dg5gzA=~YTk7>>&KR<tGlcM9(dii~kO&#gNz06DeInt>4rM*?Li_OR`0R#j*5
m{GebUMR}5X-<TF>L=9K`LE$W7oKVvzONUz(@C}I@Y_R`ea5^`uL_bf@o=onO8qAdv<eZ~(9S``>Y+ou`;=50+x4)ZB5MJ&C1ck+
Qh7BzOPVK~uHUQ#PvTG#nv_7EQ}(f|uwWfVIQj0;{`pSlI7$HEaP9m*(-`RgcJ9Mo{2AjFwBbcf+6&c`6xD5ORYOdup>8ZL6q!qN
0ky)Ew2+70J<8Za>3W0!4X@aM6Vc#`9GN-%2u`k|f6~g0PM_LV@Tfjc5aCifuhIItJqYk=3y1NgX!4~7zGB(V`FjfKk&&ECTv3P&
--Ru{sUbP+Cc4{6YNDX9KnWTgXa<xS{ire-2*PAEVY|?Bc{oQP*MXY98Ub)O1XoRtpgv#f_3#|06%@C~Pgj08ic=zok#G9^{xj2*
`20rVL;nBLP0?2;q%P%(fgCEl#?|@Ol3gjeoSSR@bEhBE_5Ydi_o9X*rJ`D*GhZJc^7H<k<G>nEA!$VYY$b05*1%Is>FhGLzU{6>
lh!~IKbG~c=p$b8v=Y@ueUbU|_47>!Kj<{Z)+@oZ`qe=sf=M6)*JJK`&xCdYQso<x_`0E@lBs-;BPL4HocX}&AD*Tx&+r-Q``8Is
aqCDHAM&#dMOT>a%&d}CQi6fC=9+hQB2e!$m2qF-qtAez^%M;(f6CJ`LHq!$=R!M3ck4#vISzkW7K&glZUDJ}Q5c|oa^CXrqQnah
JeVa+&M7kPAG;WF`iXB!II_`N9YIwkbo=yK6#c?fSv|N*AbrD$uM4xm>tKOZP>e+df}%k}ATI%FtC}neb35&N%;u3*$ROTKvOb2t
*#RF7tLDOkQ)*DHa0AMt@Z>(1>A!zhxw$&2_Ht!=9cT6LGW|9*rIPvOQIFnQRKxKulvOegp@D0+VQwo4*@Ya(IBr^d7+CMCO$o*M
x3rE`FIbL7S+dC2Axdp|L4GYM^R%n!-o~APl%KS-%o-lwAW#@Ot%Ape%JYHY4qnSv3bmt$E>(6`e0XO??w{?==cxDtf7N_h#VSru
Y-*TU0yquUC};bvNc~}JN#H1{0`B8kXcq5!C+|Ki7rSpJ6fhM|AE|5Jk*ep6Y&`o~Mwzj@t*dK_l+gwVn5hKo#^wEbJ%JMtO05Pv
=Sak9y`WTc;vBTN40cm(f{N4{giuho7V-}4e_pF0F;YH#n^t~hx>7#kAYFb@v_=#P7bA%eCg#$ZdC!_~ylY<+nwu{IYTaU>$Xu}p
6jmceqA<+@NGv10D=3zbd;OWWuK9a*&t4N#skKNTR8;I<3ciJ9nc8))vvrxI`dkjeIQpYutPQKO-JN}Y95Nh7lluDJ#z)=h#k3L6
zL^{*{h&z5xzoC}N*d5eqbnN@=udDWggHZ+JJJ|XT^ADuuM$0)4;ovwHX@kknT;qf$tRO3ce9ovdfp;?mniXatT%?_{=Iv1iGsfN
6%eq|SFdE3s&HLKE3a?Bd3|)JXy;eYXp^I%K|+9&$7X{Xcc|_4VW-olMmj`*ryw9WR4Pp7#)09m2;ONrkRO{Pa4xC}_q7TDFSUY>
@eb{k<>5ElMJTL33qF>W>CkC61Gzc7B+QjW+&1dv#+o=KLx%5IimfHVmsa;XcCQKG{X^Z3^8Sz^s9BY9EP^>KFkf|_tMhI$te6ZG
CbU%`I4HbTCP$BWAzUcE`y@&|iYPo>cp9Z{2P0@^OPvl9H<%>sM5w7erP+DfwLgKTOdD*`-`>*INhv}J$;rjmI`pWZ!o<CPM!NnD
PhqVO!cr0tAQ=v97N3Ho-nFanrwwkk1_n=Hk#E^F8T-^ot(lor1w0UO7RN7ZAjEdACjF9Y9@*dBF922dnB$2gw@eN=_V2E0I*I45
e;0jTwPv>8X-irny&(Pb>8#e|$oT%m7FdcaixI4FYT|Kq<7Z&>3w3q?9pK;?z8Y12KCsSY0E?3{i}_paxP6zKUcPaiw7c+FuOL##
V}3GWLCSlZYFD>6v485^U5ytD7`a;LG5X-Tr!*`HY8~aHKJ$mvLrW1ykzp9(HpZ_pXrJ@@BJcGsjXhoE30)LzcE`-kwZ^P5)vuBq
e2*WDuGHKy9)|S0k5)4yW*;GIeH|yT1sC1TSuC{4b=MsYs63~wDu)j?Y&=H&&>%!#M63*S<g%8)iK1apuLe+rgn@8H6%@%<D0ipB
?0-ztO2Y!#R?dN7Jk~_?b}&ep&}xu=kHg$S+zW}u0Za9_DZ5V%%SYU==|ObjOU8%$|0lih>~qd;ols+mTE*+uqU`}o_pyM0_CKU6
e;-6F_e^jBB8&<iP;)nU3>Tm=JW=Tm#@b2hqKrL-1s&+-s+AtqaTNv?{bOHz(lJsgp4#&Naql`GankO0stXw#m!fkDJ)6iTK;dDr
Lc2B;79@(ToqPO4aIO3zCZ{V~i>i^fJ7(9c`#NBEKi|rcNMg*~Ylea<2SG&k0wc?Q6Ms}oBP=uevs#IE&A5oH=d(|spuuC<8H07V
U=$Kw-W_NqwVP_w?wIs-=&A5D+ttfjY2D-~B?^JpfNsFbf{MFh1L<T}VaRjK#e}{EZolNi!_U48kE6~PijRNI_N27tJ#|h}03>i6
7$ATNC>@!HLb7=>2@k=3wP4>)kq#068Zu0blmI9rVx0p8Orm-wp9O9SD(pR_8_%^}+UljwGhWz_1yV4&?d{ywZ%y9mKwzSaA`D@}
;jzE3pLV)*%l#}ND0?lSnAon|=R6F%9GT8_rg+%I=2sj~UDG#u6F&W08>9&v>s0a3=M=Q0L<C{BzLt5|tsIo@RG~<JO{cHI)Zti0
THDAGQV#n{Xnq%8_!NDHKcNGzpqNDc=tj+9A`BSHXmg0ksFAai6ii0IU+cG|{$Oe<i<Fs!(LoT<hrNHD|AO^_kAb-W0PZ<&eTP5!
{+(apzk#Rq96d|*cbxy^r&z7sR6qiLPv2BjY?M0GL?R!;?ieTNLc@Rr+r%>F2iwuYXhA0}wA~%PCXV4C_3=7&@H)Cg$J@%t0MYEi
s0YDRTx<Dd6Y!EHP)s-sntoUef}&p}15p&~ngQx?m>C5wRaAU{WC|Dh#*%Yg33c$)+D^Qv9)9yfNmJ|l)}xOa#6Yc9_Qy&3bDe0r
Z1J_>w><Xg_W#2urhSLCFLD?l!|pDU0&D`Gf%^NJSTDXy`V1NxVJb-Xv%A@hC*itGmLqH#5ZnYxJoy=El4A@M=VImK)Odr8OZb81
?DuV|m%TN}SpyNd`shO>a#;iDVVH6VW&(XozeMEyzr(=$yy@pSR$e|!Hg$xI>lr*ArVPS!`q+A*{c}l9qeJqxr`KMGVoJyMV}Clm
XV;o?dD@)X-qgF+KbpS|ZGS;khb=Yk+d&w!==05Slz3C2=Z<yqz9xOQ!Lv_No)q@)<~(#r<8A94&^|h_r{DeAS9WGsfR!`#W_Chp
W!9ILkvA@vdDTOVE;`PP@*1-D^ErZ2q7zQ$bM)_Xy`_J1z1Os+a1MN5O9`zbm}nG^mC(SHutt_yLhx-%iUSH3Rd`N3F!QmmPvQFA
zvN?_NdKjw!CurCCVp<*#MM-=wr$I^9_`mD+*V4Wi``n+h*_HLHD{Y!hHBY1*3`|WRo^}GsOC)v+Y1LPqb{*d4V>^SZ6za8yUOfl
GMMpGJ6gR~RT37{Jtewrk$)|(i~Kb%aAm`;d18%?Dk@X56+3f`R`Q$0Tw6MEfjFe^l}MC`!P5lE4-8SnkStwjuS)qz=(v;S(&VE$
*BWU{PFLCOElSFYdy2EPisJO%)TG{~Mzw(xJ44O$%<<KX`c|$qM{TgZ>4(7!tW>UNEgB&3ygbnHKl~o6IpNN2(+jELFL5{d9P*I(
-Df_!sSiuyX6qAQ9TxXD#i8wXVqMrSxD3Qc1!gY1wQRji)^Wnky?y%LEGl~o+LGe^rbWqD<aw7H6Rs%zoyqrXhh=;XEy>xCSR&N5
iL@7g8B|-V^pJtw^Vf`zad}2|w$iHT=y#AORsg%D1;PpHQ%(Ik^*CV+Yt!4#j+4(%e(ss5I&MJVpPKC;B1P`OiGdu#QRIW_2Y5md
;w;2R@LgxOBdi+B%|ISy`1RGG0NyeNr6rt|h~4^0;#86sT!%@b0ldg34~IjM=-7}iSstZ8s1W#DfmAQmMGcPLP6xw4YCGkr6)A)l
oyw32x|zDGrJj@w*FiYIu%`9KG%+2Muy8|OkuKa!?Y6G|G1z}hiX6`em8It@N?w%<iG=T-m%ZPw{vX}{hWo)!F3Nxmkzd%OJa~YJ
yXie}f;L=M!qNbKez7U@{+0oE9fsT#f#xDT{Gei{C;{9+z&NrJ!Q)y!a2yh3r=^_p9MwZtfSR=i&<pAfrbH=XiV&4Z2xh3dkF*V)
&|-IF6b^g7Z6QQG%)lg;pVZ$XCCh%fqGnTm1Z0e&2NUC>%P`heQiP`^UNbSN8~6R+#s-=aifMuh0@G=s_s%DucU<t}e|DvZ6bjvK
Gqh)&oUjo=iBS}*RX`Oq{XHBz#69}>Y<i~d83_~v&BYD3yyy!N7?K?mC_ErdG$f=IAG=y2{U{z2(g=FCWlTQc2eA-P0O;N^IxSng
J%O3R(6KE7a{`D03tuJ17(>Adn-$ze{@51+M|Lwq+yn-N5$2eushfgqTr(kgmEr`~lU{3+q&4k;Z_xn*iVv`1fJh$30`;UQ@1*^<
y;zM@4`P7NK=MM;5<z$W9N8N_@i-GIB9QDT<*f|v5K6&DlUKDHxhik4$|Hdu0zX;kS1Q-XaS>vnz(Fn`dGI&jg(o$c%lQvMeEXxt
!2^Uk9Ya1QpmWXSop_xJFhGCx8(0bR*kv4v+gHX2e+j8Dpo5%5F?9r43JuBx@PeB5d<hi3!_C;Fjg5E+n$qJDBRPKA63rwDve?`W
!XU=HR7pE0(te26#ta0Bh8@Nb03;6#cMv8HE=GCZ8`xFe5yEmQw{OhQK2TkBP{V35lOWRUT@y(b*Lkr6r6qW76%{H`;@)M$sZL0g
7(~pXlhCNK<*HauLA972tZw4cfIuY{mnuhkfTsDYPJ*Ek4UJP@Je|Slo<~!@f*nJ}CwaTIH|>~x>PjrHn&V0f)FcdGbl8|00H4r=
3{xeDL{hWwJt6UXy`9Vc_~~!G-86&5+>(4;+y<L)ZDwW;I3_FvWto>LX$obHIfT^C5Y9BPaQx@;e!L%{zcNQnnR-P~ABhZSj?yfg
+dgi1-+%7z%?~~k9cSPFcMr#837c|cfhiyHALg#T9iH_r%LEdSEHSjBRS&$T9Zs8WbuT`2?oj7b3gP}4kn?I13Ja>yGC?eaa6b~m
>L7ZL{wDv558!7X);e%bQDt2-{@pZQ$o|tBoj4oM>3M&t-NRn<gz}0gqKZWRgX_`1tG6UAA7fn<G7w9Usj@?yI>Ut>=n*ju@$KWB
94^j3ZIhV-eEyb3w56bZ69!w`Zkp4so0%OoDt%IB^dg6o{KVh!3UMFyGII7$?oH7$|MUHnoius|Vjb`NZ@e(^Kh;Qg?Ec{Y<eHa?
p75vM|Fu2{9w<-{_#Z>S@X-$+E*bA+w%DUx4mP#A?)<bKX&={O?eOX5Xdc+=@=Ok}d#q}A>!Zd^rh^Wu7!pAIN)Oy4&AzkCe(47&
4sGfT6bGpPtK>oz0DMTvL>suq?_>4z=_?={z6yW}kd_+)G#*$%$R*aj{k|c>N|g*j=v%@l>IqU8fbiTSJyfY@DgCGAol|t%*M?l~
K>aqmq&@(_22Nl4UTy6_g^Gj2u2U)e`&L8dJ9=F<NGGw=yf1ZN5D&clLemO9g&F<mM9PUMlct^X^%W|j17ia~eF1U^@4q)e_QdW1
aHLd*9X07>Ny!SJRWsW`o}M{BE4i?bznx<DuMg}>AiPsfZ-%;PJD5#x4_17iep31P_V@CB{H?VZFOJ#ZlhB17;2_-mNF4|cbdY7(
ZuXx;Fq27<_sVdpS3)#410+$1GeP+-pNfbA(gCCkerLifq=KAoiyA1UASi!V@B($(zCBbu^|~SGt)A|jYfw&UTe%W5yi8Ab`H$y6
flCj9-{<*c0N;Pb5f;DQe(rj6_s_!NZ7r77rCZd)>zk7fx7j#v-oc?C<)I(tVs19G`%umJ#aTyyq?Zgq3;3#7%tJTsbbBbVMF3=J
PcV~!5*`#R>%CyoXo;{W1&AJ|9>78t2#hTY(KRqQi{yC60sycNNp1ofOF)ywc+C!|j1UG2KsYfV2?!?rgI$wt_cn!vKc8{sS1uWt
7_Lia299@f-e~4&xZxrwDgCjDOLR8N8YHqLKCGnDX{JCFMAZOy0DqV5{?VjGKpyx;4rIir{tn;C&$rv|{KWYVdN(~(DI{`!*d`PO
QaMY=d9P=UXGNndp0;mE&LqUc`S&n^s0B6mQx7jyfYqohvkEL|=4pjsL2~B}dFv_<IEL+O3~{62Sz)F<OQl2^96%*wi3BQ+@7)i!
D~pb7sG4Cof;YLkl~7^Vl(@KlR-j$oqHNX^RVHo3IQ7O2+z1E_b~yi#)nz+-;z%N7o5+$z&sR+#-Z`38s6>?3O3uJ%?Bno_VumIz
{lMiY3xZZ2aro3%(tLAxf+5lZK}2{&U8t|4&=|ijIC@BEAA#`4lhck#GDcGNiHxaoD1@N2hQT4!`V2RF+1$;O;+5f>A<m4=LyN7e
-DUuxA=Md{1MS&N!cCUN8gx<NvW_xY5x9x(g|a2;ovP$^gOgXfZ%74KhRY8%{>ppavbx6-C@cL44@X9Yp-<eye<azDmntApiWEe0
5c7ppEvm}Zl`luDr?%YXX7sFhXq>Rj;m;Xlsa;E@o3^=^Q<SFbUB2hdr_^Uk`QG0gajq~@mapniXJ?4YnG@3Z=d2R0_f<6XnwJhp
^o+;pA|t;Q(E$F2JRyL6)d=h%drBQ!4(Ew|_rH?&S-upbQa(NowWf$bh;Yaj0QYZx4sm<Ge?bmN);&m2S?Y%tv2m;f2?#H1suM;h
Nsbi^TTmC}8YBKydlIWq-0qwDe^2M1C-4vNA^D3`FYSKc$9@!IM{rg4&Zqo;H61qUsGZDkcD<6-M1ik5h|p7+@&~-HUe@aq?sj!V
-c;|Bvs!QbX3jL^XJmtdrmrZVvcX{4#8%Lt$ONK<rjQI0@`HGYR67ero}9<d=X{<WEM2MAT(Or1+F%g~AJ{~&6{VLoIMA?Vsj7!W
lssHSM6FZoE?IhStRIhV=YR)ibQx8?I}^><dNkzedXN{W&aN^1bW<HlcWAk8vve?3Vk4ATV1i-f={>d6aN}|EOZ<Mf$Im?Vqq42(
5&)wDj1Ba~F(rW}2PTX&9T789khF7oAjYXqB|<&kzl?@Q0SG5}QE6?$cs*BHDfU!$5JX}ExV-)qg8!@M)nOKY!v?vU_M|SD)S@B#
V4mVzBW0{{GWeM?G%zy}7wk<tFB|Lk?MH;FChzS`>HKbQcg&h2)1cyxe@#s{@u|Tf0LfonNn?NZf5iWp_{1~qcYNxx_AUsa1Imfw
)M#L&k{Nh1ij^n5YRXRzZ8FP<x8|l?-NpMIf^Mq?{^jS`D>t`Hh5`<aapl)t<|vyChNYI>vmG5|R6rq!RtmnRVp5Q5gBCjq{=K;A
PgzN6iw21wVzY;uZX*l}WP{G#8X;HFLt(;M2&mpqzd5+16jcK(8l&$#2u=rWWUZ1UP%NT4-6Smnn!BQmnu*VIr51(?7GvPMG$Dsz
-i*9K4|NsU=RdMR!w{tF_T8KsbO*5FCD*!ySU{-@+4?J1S|E|6ht)jYD15@WZvW#p5I|gR);!Flwc>vkSG#i~M<y7q&AE=UlZRE$
o*p%j^86q%H0NR79wGQTcNFG8d}W}__MVoS`)&0Pub-(xg#d-*SF5uRtR#U9HcO7bKf9DGtShLF$)Z-jsP!rH<=M;YR{H+n@X^Ts
q1aG%^8J;B_ByXQP6%H1R{Oze#e&ilKm|`l?ueQ55~hZp@$2&ZPwf7)2(l8QWjP<!PQ725f4?ge0Z7nkTA84dR;31plVPZtGCO}e
jB#4_*>%FI&v5$pP2g-eYxnMqW5!DFO?eG8Zc9dn=K8Qw2=!84HtO@8wBz>a#BieSNh&HPu3Jr)!T28c)OH^qj^GFmx@AL6_#n3~
LbKW*J!Gpu&8%V~^iWwrQzK&_D=s*eCL@E;YmXLUjnnRpRi%}hQ>T^{)kVucYX%cY8#O|i+x<UoqG=*({q?)~_x9pa(wPr7uh{a}
>i+1G5&FDP=Lhpxj7vnt1VK<f#GRAL)3aD2MHlsR0vb&vty2E4<c6SSTG~_#Y$`OO!lG6wPTX?US{75czwto)s6ZGY#P+7gI0S`%
^;r%;Twe|^k{28W0tZY>!V8a`!lB4CM=S_+B=Y9S1qf1&D?y@`g1Z|Q5GY!brHKn=&~_;UvrSMDD^#={fM{M?1jfUpL%fZodn3p}
ph6%HNBpqzL8Ru-ZBkVT{3IO$lMM;Zm^;&i*94^GsA)Yz{|&Doei8=?gz{F7!nuJ;7LYj(A|V2hektAKgSQxK)V42Q^XPf~+!0`Y
v-bT)_>O<_hX1A5RoS4-f)f`496_Lw5_uK)Yr8^<(BPUi6wwnoNH;?3X^+s*jh`cF1haHCxE)l~2_C|DfY{6Z?nbxit2M!Pfo6`{
`&pqnac3fFn8KV>1Pg!^0tHB^z#5Ah>CK_Kt_IF@<m#zSix<r(=xMV9N{7pu9ovOS^*Ltx=I-qnAX^$D1d>UHYeK37=@tWXf_S07
mzvcGgb7%ffx?yqy*5WO6ml;ekQ?ESa3NtCGdgMo7mhF0PAQ|>5dSvPLZl=a0!jc%5TGd(l0sz}kXVR?Rt8k}XR7My{4xA}wx*_6
ZQ5E|be1>W=NDbY9*>dtZ3Q$rA<j;C71dptWVBS^Niq{5_#hJ!Cu-Qt#*16EuwzCv$&jptK720oJ`2gN-*_;BKoS)WXNemGXpcNs
D0mVZI4KfTVZ!V0_W^)Ev?Cr>tZ~O4!`T|ft6lA=R?;J<zxf#uqLKiK{J3<E>dZmd(jwa{j$F$`r4=hJ3N0U>`A^nAjQkJIADF}a
sLekq`8ZD#0)Ap2(nHV`{=om)59=T5I*xB6nc4FG)j1o;*ujtVNWsw!Lwn4h>&Owj${t_e)*HjDP47c(*=<Ku2y$S1O$U?>O&hZf
8XyzL1%dm&!)SFsKcCMArmyX}w-SF8ge8<JB?gM1sHrH1rl=#UCUpVS?LKlI0Gfue>F?wj4DZzgga0qh9$SsqRp1Bh@H>zBnvDA1
IoIR7hhro(f$k3pFYbxul;`+Y(%_leoBl!UH*7w+?oV<RE)f3k)4duR35SB0a>Qn!ZR53H^l)%*1AzZ`Jov-*br}WvYGMQOhv@^)
PETn7i=?DLXj}}eKzk(ryHNEUS{l%ESSJV`AYj@i9;sb&SSa^UHPoS`AiuvYc0m4n+5dgNKVY8+?_@!Pn!ysH9c2Pkp7&r+LG_-P
2SGR<(ZX*|m^|)W`4%+ax7o06J6@D()KIs&NvS_C-@lCNj817gcaz$A`^U5ecq#aXR3gXEa!=Gfp;Uc&`sFXHs*6#`V#-&0tf8VV
$eEpB*6(`Om588Td&QVPyigY(VIXuL&lC;ibN|Rxi2#^Is>Uj9QFHv28q0$Y73iWIl>`*fAkjGR@C1LOqJ0x#fn?Nbw^qXw&I|N4
?L3Xm0qsT!&hwvT3pETnx3_kwnVJ}e3IFgq{GYl<Ky%IQOty1?9z89uOxQ?&w7Sa{UIC4#SedQn8t#_08et}!fTD7w6mDLphb@!I
ecxU)$?P(A@l(i7nwxub&qJbjE=cHTRZwG>v(0c^549sbnxp#<$N7Jx@cHeU+dAt~pV-51%wP3qO>$z^EWsW*Fr&U{|8~%j9$FjV
b^x3fLLiVUBqz&@_2>y{*%A-xh1g6OV`gg%Mp+OKL-qdW=4V4ssQUOR)uF)q6J_{x;gc95FT~ur9?@71%S0)W4^<f~3UMTVL4yxh
3<2|k3?;MI+fyd)-_Z(AxO!`EuZj=$Q}ze)vFp?LYxhCghvmRV#yw1iz;Vg%GqNn=ad<;??oPhE;vItH80^99U#=V*Sbw@twEBpM
JcJV=3UGDj`0YQG;FOzz)QL{k^(MQIKp;Bvf`H0@f!)?!?+2mLU%bfZ2Qd8Q{L&}m4Rt<2KT*u*gLBe$5919^A=fz)@CM$p(`E8~
JvlvYp1aU8ZRmD~=3(FQG&;`FuylKu3+tB9a+ARFJJ)V<^*qhR=TngLCq&0~$E`dt^pcYQem<UBJzvqO^=-e?O~>4}Cz&|30|Fly
U(CX;lApKv`2OQZ!|d>j#C{GZz&41G$Y|^v5@qn_n~u2d?Z6n0qJMap%<h5I?0pz`eOtbX$?oWDX~y(avhjoR5a@e7)Vd!O4bz8@
)O?g=&WGFy@fvvZrf>Iw9y^m)qTxSBSKov>4Vsfd<;?5J(co-IC`GkOfbKy)otEP0G)aUMLC|`Kxy0@G_uQupC+b4_0oU!yeC|K)
+5RB$HUDWlULT{>rkx^#`d9Fla5~fc+_tJBt+hc^dH+Q+3b9wp)kNCcYN~_!TBz?$WU|~>tPji?&VEH#sIHIcakj_A{&3(E933^h
Ha<_S@73)|Hui6Q2R_g>0e9ygN$`(!V>^dXHhVp*^lA8CO#K3#JI%l<Pf*0m&6g>d<^#r$czA71r@007@dzhqXEdp9S&U4cAGPu5
JzluL@UU>piN{Z89$bfiP{qmA=zA|&Q?TkHz@T7|{=UF+Q~Y)0e^%h$CXnd7yUxrw3|RqRa7hvN$_-4VP~soc8mcL|gfSw6q#_1^
Oq7~O>VwK3+-zWenJ_z|(*gDYj^n93LjrYdd1U*^PrN&m;Je|zOZOjRgP-6OM-z|o(I596eSLndPbuvlymAglJbo_6YMh>b`E~Gl
ZAAeA+<iEmMTE#^>2&WMeuBdu)Edrp3XEHqCP+yH15ld*TFWRQ)J_b>dLLxiKFJQ>DLO}L2Yt0GD=JFmoMak8eDuMeW*5F+g8whC
=y)CG&m1N>^Z?My<Edu-JL}Qzd`%Z|sR{6SIN^th<mftb##gcX7EW)hpA-K*IX+Sq%;$s9+;w^AA57r`m-9skX`MK|6Z^&MZM902
5A~ayllF-3<*=NpKUJ}J%u!VY6-|0>44Pe?#CgUkq9w%O*~5$Wx*ED6@;*vzYEnpEqw)sEPpDxJS{xrZ_<R#r>kXVIC=Ry;#Mm`9
>QkB5&z>|5;mJuzBxtIl4v0gQ=3&uXM%_Xl*R}H(Lk-IYBlzCe$4&YQ3;GN0fd6yDWHM2EZ;tx+5!A8wx`pcnpoLXdWrC``k>T%O
fsr$5J5B2-68+2eoRdi@xON07XCEfR-vci45?TjKxyi6%_GF%825*clmbDU^f`+ANqvVoLAUuY{$^i#XQ$PnkY7thj2U9?dA}$l$
l`tSo5=~#2_m>k>>g9EhS0j(yz8a5PAVn0?8u}t?od9$Sn5v0;)!z*&p;UV^bX5HKG<75GY4u4odk)0kyz~l!@x~=ry9PXN=0xvJ
K7TS@8byNe4C8Z*54#PFpT2Kl*9^~tFw1S$W=U?anUp8IL|2W`ycznZ`a@G@b%X^d&Ik(y50_5=S8s1MPmkq7eN=~vub;2S{lnO?
cDI3i%8*Hyt}%!eV&5a^BlzeLEe#kBIgxBoRtz?eSYaar8DGTshXjdE2Ws#;u(-r>MB?r3^uv>PN3?z~LsO2G*d4>-WfT$a_)ndo
eNCWv9*4Jh8jSDioyJ-v429L4X@KiCa)wDe7pU^#xbom`@JW_~e~HZV`TFRFp;BY9p!fZzkNn9U3;WZYvb_+<{{*_Gu(jDPSVu#c
+ZHN}XZE4FcGlC59;Kllz!TmRB=r6}54a)rk{~H01_V+k6nfrX-|2r?ew53eobL?VzDN5X7X&{+Jqh*xb_45uuA$^X@Lukt=KT%7
vqe9UUtT@37LD!sT-WuPC7)2>ned-QU$9W-28kXg=<ch$(CXO=T6@f&e!AaWIwyYy!%q^B@jzT6gQO_6D2!5wqM~S@<u=x~#Z(kA
*j{SV*{et&sQr_;$vvbg0G?kb&*`lv%N@0(#;X%8n`}wEn0$kSHcXQ{f*syxZs<|{ZTp96^Yl=j)6f*RfA1fmEB&9*uI}tzPow~p
?>7Cim@-nQ<MC%gDymPgi|6pG>Z_)esI*8}MM*9{TwnHd;`W$of4_O@(W3WG&bL*%PvfJ^bsx<dU-lw~G{n{!{wyfMVr=DTB1wEM
^;8*{N_A2ALfJ<(TdS~SP^gLhV~?QNaybd29I>~TF!kGiX|`7!_<xtbt8=;&3<G|<2zqhH00a;PS1g5;YD0(xhesMZAs~IddO~Ok
wS>-9^w!vR+*0ss1{M%v3k2RK!Ucd-MNlK@S*Zh<AV?Sxz(q^3+1$;&PO_Te4*3j4K)Tx}zV+<tX<4TYHx0A58apzkyYf!Y2X_00
gP=mgyap(uHVjVGR1q568xAp<2)~7Z;??gS_gh_n&;o+$!$0lG)3$?UV6R)tf;FMJvpXD1=quDew>^E+{)YeWzta3BtONgWp*17>
j>bP3D@_jM5`U6`KALje|LM>c@f&og@$i$$ztlPp-cabMI~)94{Z&#aTKB{saS`#-lDws=`z2@diLCxo&%S?VI8sm);+ynwqlfA|
es~H;`<2;J>^W&w`fB<PdhE$n^>up^WKvlN(NGj*|6}q`M2RgsyAemz@IQ|?pCQ10nt#%__i^+0KhKX()VuJ>+rHT6<3E9)-`O$?
8+I$XWvp_ABdPzL7VwMxhMojz_`k?-$@j`9*DL&cIfi&vy}!=S{6D`R=TG*V&#{~Ax|qkiX}@mr{{rvz`lZY3hWssmbM#tJ)7{x>
a0%}8_j5E)U=Qu%o?IlH@IN+pc@Izj>Q2+aB3h4JumpSWs{P*2&U+3lsf@>lx9st02lH8N^;&oC>&6BAN8Y%}@Na(W*YO|3&V*ON
f9$`)dp6roj$k*?(WC!t^c?ssx7UYtu;10whYy7Jcy2Na>y8h7!FJDke-0LVQTWm&zQZw5p~sGxe6b&|0dNb(VrJ61(q+J~nU}8~
afWX9;xlHN{HMXW%un&(*YfuZaId!PIN#tLY~If=%eV3}PafW3Y@MNjD5(MNI>4tu2EcY24i;b~*_H#o8^;hc3M+I95TQk{Ra|s{
R(g&6-2J@$|H-_6e~?#J4no`U$&0a5!{(TF`1`?;Orv7P|FYu@rBPo=dVbu0!iWFoU&!22(ujMzb@uuB?eIr!U~h+$2B0XU5ApRc
x!34?NWIiX$+uk|lJWL=Z78?IeXaX{lkMZT)MitQrMP<303d{>o*qZ{{XXuzk8G&^R^BERPdxF4hHdlkJiNlh@@M-||0-$6SXgEm
fc$I=k>4lmFXe-)v-0Cc2x;i#o1Bz6HA1E6Wx(_VGUfVaX74f{9gy^N*fWA{vTO`Z&>CB;6VaO7)mLgFREM+*Ee)`9WFjtDORqOP
w|T%ZM9|1qE=Ou(oOIaN`*$}v=czIquz|oK4flPS|I;@NtOc7i5$yCcPM8PHlZYt4>X+7qA5>;>NoN?*p{!c8SfVh}WW+RUNw#qT
RM0du5e)?Z(ooVgEEOY73`kH>MKVlOlo2%$u_;5Sjfk*qwM&XEh$BN$TGoR`+G7?bpsH-+E1>y*r=W%+nu;Pulqf2SXl6))no_Bx
q^c4iq-H9VXez3Jpeafdl`T@x6jIVeAW_zC4tX_*q9~REma3=<nt~&+5X4ne6*W=(CooM-H8E6f-VW(fged}q3J@t!h@~hMrAjCP
qLriqCXq;y1Ca)Df2oH(T^iH^N3m51f8s?!?LDPV;vt8_ulLd^H6bI&9Su+iY#K@UMsvF<PX3rWr5z;p{Qdr%^+Rdemz43#4Mh)2
W@VpkzUpw#W)dIBko0(k&9W0o4_ENX+a-Na^UsuXt*37)R6Bckd2!DCE@{GWiehfS(nDT!s>L+-p)+bv7J9qsX4wxE{**kOp8e^F
PWGTWp({Ucp84OsF$aGh+gv!!|GTxGX%2{RgskwY6`j*o7!fTg7e79B3^fPjMP7wjZo3yiv9%?vBYu$Iu9}d6FRG{^0uB_L5A(v0
uT>eLRtu+l_id6y`RykO!V`Z-4<E{ZYY5(|c)$O`fB+6-xO>mEpg{cR%zqP@Ok?Qo?+0+I9TbyJQQxf^wX9c_yL&rVwGQTg2+*A-
{?Dd2wscon%qBNuG~b?TRAKv?R~=~4Y^_h={~c|<yOW8`JDlP@I&Fx`nqu#}xrV6FL^CNf8W{k|WbV+zZYOguW$VD{We%Or`f^}Q
PVTJ`qXM%Il&YtDxNPz3VdqbnJ?UU*QMR^FB7q1P<k^lIi3H%L2sJluh{wWSy`~&ncb-h)wNSSbnK#1H&9h@6!eLUuVY|zW-*{Y5
MJ*_84FVCotP&6wQOqFd2A~-zT8p!0sKlojW)0$6>?Lw5rm8Sdh+;nIG&F-s#2vBs{utmC5)cAG0RKq-Gwkg1;!Z#2hzC1<m4@!x
U+4|LP8{%`REM?He*fQyaqH;zbO4Y_7f>`-XdfS!<*#&>NnIQE8F_^8<}3Z4pZffEHc|M}){9-3W9Z$n+cfR{*H7%)`cwY!JrVfX
vnC<2>q^VZoN5N@tNeOr38Cw_xMJ;?YgJHis{^_nnE*RXHWA55RhA!`K>RaUSZN9Y*Y@ty%#3UD?Osv{2W+Tw1r4|F<pAWk6k>^T
jzE-Q1qvaIi3qbW{p5ekMWn#qX@gltb5KXlmijvHOGe2eOgD4$e_q!6Pc|S~<c*HK_*COp9&STUyI@FG2de;52d$K7CaS6j7L$af
vK8?5?tN?)Mi>Oa4K4`h&WC!-2B4GQl;D`~`<M)YJPv^VUb_dRHO-86!i9Z5eC#q0M{CV3ls$=6em)F;*)L?s&>-50A*7(RSU+Ng
1tPemB?T-R2v=0epbnK>+Wlo$x3_Un-#)I%t}Nu%k6^nQ$Q24Ee{Dvuug?0Ir{2uNrUjw(4H-<hk|noqRHivWFD_Y-@@7j46q%W3
E|ba#buf*QhNVF%WTtL_`xXd~i&11g)`768kN75eo_9=&MYjnlYm-K`#ks1}nLi@y#{Cp;Pxz%Ii0eo)IAIA=z%k;(aT<d3wWawS
<B7Ss?69#T-yJ$8weHwCgn8Xj4Imi#sNL0NNs>N|hGI<=HY-}FBbA_D&iC(P_f8q5#Y-FHRuI>BsKi&~=!^5}z`0PlPtacvTrbxh
gmfCS)XO_B#V@DqX3pCG8^?VnlpcOuY&u@+k_pskjDMrRNM>IX8`2htVx^P3`T14L+{A)TiuwO#!+W!BJ8PVZQ^l`F?X}$&V><}D
FF0C`VoaFPWVxF2Y0gG1b*_C%Lo`t#C4SvZlb^}4X#$P|_aY|gkEfJB%4{*Bnj{g81Kb~-IY!9q^~#=%Zxo$+LFdoyb*(78Ws(X(
Bu~l96vAuswKR(R0@HS89O`bKd%5TLzp2%i$TJUTlS*epb)9vrTG<9MC>qJqnv<Ml=5eiTQamm$YQMucA(+oxv~^p;!D2?lNU+2$
Ukh7iQQ=1xfmJmztY$)}pkhd99=Xk3-!8$L|7%$x`&ivBIKNu*cyx(G_G7cXD<P%y`)^~yhmYIsy}{uEbYX>G85Qg}w#X?Ve@>lH
C?RD^To5O=<AKBgECYVjdRsHouRDB@{Q6x7qu32Lg@!l`73-oX7)c?i4YAxn>C>+#Cr<ri(>e9mZE|q#YZJY*c8<)%cczzA?3*Z>
1|=W~OpI*p5BSTDMJp2B<jT_<Fqh!L%72C1jvl(*)HHjvccFyWYdp&aL`34!2r!aTC;Xq8;chO}Bh2xbE>*!lZl?0AkdGyfE*%HI
T;Q@cV@52D?dMvfaD|rDx03@#jVTCl%v`f{D2gA^w#hJN_<yw5?I}74+N*7M8n%Tx>gmUvn>{a^wBw5;Np_7OgoEQi5k?2>r8izu
qDfS#rjKb-1$bD`LYT^KRd-Y*NkUz*CJBw=#(_V2o4SCRK<b995D}m(fn;eQD9F~#WgE+>iOZ$T#4+68mz&FO^$NDVF*h)X*^(H<
Js6l8ib!>JppL5DK+!4RPJ@CLBwd`<IM%hr$~>{#a&13G#g8bqLFSTAYi23M;Rh&g$tOK*KF%+DIC*6q4u6iWRPAVWwE7`}9a@?Y
x4SRvp}UE<-NwDYP0U~~ttS{3oyp;pM_yVqW`*<dyBhr2Je;?Oqee|?nfOqs*&n!#xcco)?9nqOjHzaBO8bb4x1RWy9sPB^CJS3g
jg96z4nZ?2ZzZ5O^Sne1s}U-$@(-`WsTYd~3|gv7(o=hZG5Dknd$#u1W8{!aw3ARM&^{Qq&-1#=C58P{lPq*V5_CqY^rwPn2BiZO
EVt}oTKXpyV}o-Y{p&qe^fY#^sE&mT9A%-w|1ZO1M;FzyY>8aV$?dQ?lijsBvo*n+#}kGb_)?<92cvat4dYc7D0lkyl-M@so+jIh
f(s%FqAXILIZm7u>Ygi>cO?~dZ07WD>$JUrB-Oxs+PH;6N*k&fB-NZ~K;Y`&juo?M_}F}2=683(?&n&0VOg|p$qZ|=r)IFsJ4DX9
I5R#o(%K!MC@t99bKQkJ5*+Hq;e^&xfhhXx_UlSK+N@Z3jF)Ri@V)Lvh21(~Y8}s;(T8q)cbu@Hv^rY>*y)n9W^9^gpZ?o7)zb`k
IAuAXFXumGMHEBol8i<^d7TcAdVQIBYi?kzc3?C0A>{nj>h0g~R(~(-w;$Vyk@Y{cjTTq%VS_ukvS5mQ)9?3tJ%%aOKKp)ybwi`o
K2Us*lz$$e9zc~q(%lp>B5s8Q)}Cm~WsmSs<t|d5Ed8bgJ1aM1Q*Ei0Cr?t_C*E+YlY%f}E&M7eDPeS4vJx!1sxnNXy8WB89VXv~
u(@!R1OVXWyBIk^egl{QGloJzKnA2Ba0bg|*4tn;xHz$i5iTo=Tm%TjNTLAtZ#HWt_g}XDzPo^I%_Ga-@TRu4k=~i#W2a6Tk`W!6
AW$VCS1v5a5~gd%AsT83#=uQSWEyM}5_-A#G(gz^S&KYBnfh=j!a#coD4YON6EFNWq&jb`ZzAol4Ht6)G_+fK+oZ>g_b3qts1fnY
j=xC>&oJ`eMd23cs^l4<;l@-ln7;)p$EGe4d-^aNm(u4_G*#?8HT(M~6x=PmG+`ka?%tdyEc210m;x12XN)dkxT~=NaKw*M_Vs)a
bLVk1<&UWpMVL}jC$!9|BxJJxx~0REDypi=7P!y<F$gDBf}e3g+uXcLUW%Ogs}L9UGsiD@<LCM|X4j&BL&20ZhI(dhn=-!b6!<>8
-czeQy8E+s9@f2SpUYP+^meF$k4IT^RDeMoC7^X$L$6hnq(iv_O*Um9Y(Syjj@z`@c$Tddg8m9Ti=8`EO7>Pk1qBKQpC%dG0fzC{
HAgO23u;bOl*gDM0t7+fR76VC*=a~ZdX*fKCPIZQP^LL3&yMVkEKxtR3IbemvZrQ>bX7lA7WE4Xh(BVFsWHc%Srw+r2qc0FS$Z_1
eA(I7Tb>!Mnr%`XY-<uIBL*xSx*&q7q?&~n?2t+j3Ko#i8gwhIKN$*EgF{2}{5~H)Hsgyv4EVmu*kbJ5$%_=m7Vj$^v{IDNN!`^8
tCK22<*21ji(n3nNlXTr2kG-OB0>ZAzq6t!v`QnCf~^)@{da!()s&KhY7u}vD;fP1b*3z0{^zGU;)a)@lezKP6}z%OU3qqJTUdTm
CX92436*6A{c5uJN{{v%ogllNHR0g@=+o7n)x%W+I3PgcAdWe};&DJE%)?-U2^%es{gtYh<Nmy$N7o3O&%Wcgcjo;d9{89rzSsBr
@!9%+yYKt80M;Go{XIN;&cYM}x~L=aG?^2>v*FeRpkJ^LiuRynRTur_L|LSDi<chuS%!Z6)7O7aBEFHCia?XT9ImbE++%BcYnPqx
U{ppK6m25kq?&Xgi6fR1PUgZcdoZ?~-?f!iuOcbp`0;5zWBQHDb36ky6=GePi!S5TTj{55jcFD3T5Ch)WAc>9pzhfE)fMJgqKIYU
R!S)1{ZXXouSpUZRP*1>eLgx>Nf3wnaXIWAy7GVaocqE1^5-~>xHl-Q>yH7)m&I+kwx&*TAlb|hGr&EK6eza4ws{D~oE!0<b?4fk
sGtx@;poBr7p~Z91LI~AxV*U*Wgd)=IGt8-d1o<RR<k`SMv6V|=C3OVN+@-|ltt$#>c7r&r(8U)-IL@t0IuVOkp2=l<qvL$eT4n(
N^=e!%aI@%$0kv-eEh2`>bArbgkht=D8}hSB8ZU7nUiIIWh1_gs}di-Zqht|SI21xPfoZUI2^pd^w~gdc?DxyDI4;+yLeJ^D_gq;
oxTSYM<S;Nzk_$YyIJn`X;iBeTz9_M*TS9k(n7$bCf+sd-ez;!#b=dQS1ZbagU-tWQ8}}NrPg|<4HPKa_H#S$H2eQe+S{`lUdLaa
H5+Yfw%O#&zNVDoCaclnAt=U7-I^@iMC&fbIj4MnUMeMT9UBBNx5J+ikLl0(cF8232#7w=NGJ#dYJhm6fj#VovZCnEKkKLXrttKe
m~3l|`G4ULtDXK&#3Cl|>kgmbekn=fMDJ|0vRj9b)wgplTlpt*E&ij{9>{O&6Y?i}=z9UrP66g4CS%poTiJK%a(sd2oZ!DO4jJTs
K0^IBWnWJb7>?6gJDcYlsyCuz1N=`@_CWOwwzK^C9edv$>$H}t#f$BeHhi7B!0-;boD@IXGl-uof3~0@A9^C3eaR#dIsYhQ0Es_i
4!$Ao?>tYL@=v8H7AX(6>nMf(U&I3g#)tK@@Ol8mc*#pk1Q-baMW^<5hmPOgo!vP@TT^ueylpjzdwoADbo?3pCQC{R3_ue9j7y1R
+YD#Pvcj;q8-?nMz_3L91!S2BIZT232Qk2019b9dPu3<8vkQ3b8NtxZf&4e2wKP3)#Or5HY}jR#D@{b)n78~30s4h*Sb{?Hq6-?F
KvW{>Kv09ue?2MTKd8))GrNPCV{AXn<j8jI;Cr`Dy(rC=mOr}=ueZT(^Paw@9phg!%DggDJD-9j@TDuBfw{QB4*u<E(ERM~?k@nH
$CWsGjC~X+Q3Vnb`QdJ$#dC1ji5&|=ullUy0JStxkgBuhP-+rjLLpEBj1F)#3}xkgYDlO<-O!`OiO}Q!FD|C0;_rKPnn&SdRwIXS
TBxPP>Dk084(4vD-2y^rG~}zYcLKza-N~v2blcFm%sO<#<oU_zxyKA(j8HZ>+}Ii9SsCPY1;Vj6pZ#d|&hP<)w`{+PQ><axhQNSU
Q2|k|;qmaD4R9UF$WEV82GeQ*NuqW<5!qr)C-VoL2^g3>1qUJ%yaiDJr2+|zIxn&ZJ)lr8K*7a<vkOoK@OBVTSX80T$B65~C1v+X
nVvrtXM9Vv^?IFd=Wh2Cnev|Q!QXdPg_*hQ)3)>|cb0pwqU<vA5Z}Hc%?c*~%1$2>1{cImx-Vd$T56Utafm#^fUurrYMTrdAKDoN
BPbxyv%HkMiq6cbPN`t4c`OYz>?Yv$E%GRw{juEbJ^{ZqJaFyM1FSX!3^a7mq~8i;%!2PVM4tb&rbA>F9k&qZp2rKdP_X1sP=TU)
1r{cVF@Vugs4OHVQ={@JeHl~euOe>-d;6^MCls4HWa?!Yd?9A;OJ%cL>kRVEGZ8i9=d#)3&WDN<mjGw4l^dhKN69x)(~QOLJLkf9
4}6zjBcaK#50=rgh+dN<n8#iQfzLCwGyiwHbHi&B>N1Kw0*Ii>(~@D-5c8JIGE<UoR^lJb3aBKy7BxIo6h4K>3O9iQ3^5E9IiRPH
ufx8T42i@G0a^y*<_G{&wqSM&4mLe34_UYuLGxEc=rBCuV8|%Ko@FR*95`(}We0O*5<hvM-h4heI(w64y&RSrgOTn~p#kenKS6H&
pVdGnRQ6N&(mhTkiU(w^c5nK1_Tx`qe*e@lF6;VLwUh~VGYGL9+o9$By^K10dz(>Sxv)A&dp21%{jae@4%f2YBc6Ei-%Tx3Y%ti`
viZthB!K=MUalyj8!@ru>E8=NO(9tNFOj5o{(LC&(WY#K?U&bR9ZsFKogsdY#_{?dPv0-5UR-w^YVP_5uIa~v%eh@*A8RcsBtRg5
2f+4ONA{FNasUoNUO=DEEe$EyC>;PDo<g*xDM$Lz@BC)oev<>B`a)?`sD+>kSSkaA3L0;QG(U_U(t*he6O!pDLV@_gxPhP_c^v>W
uc>sZw5O>wQiU{t(sdCbsW=G3J|jOoAN79E`p6g`pYvZIwQ<h6j2y9vpOM}4_Y^7tx_=ZB0XFw~7u?MsJ+S?TXf+WSA}E^NO<J(f
Iw315lT78j#Llj;(oayQq=!nB{=cYn-_^Bz_6_o1-W4q(eS0GijxmC1)2e8QpoNwMfP-0PimFP{pokfQg|e;$aZ-nZ57h|2nFede
{-(q6N<oeI6~o$K0~i2L>OXIHL%6@w_LcUiJeNS-gv<IsKdh)ih=k8zzmTb+DPP^#h6gi(M=(+cSYZw)nEA?g848azKM&WC4Ls30
y)Y;HBOqitq6!N@#sv~uK#=GdL#QP_N9o{tk5T+H?f<i*KSuoX7vD<&{!u@}<A&OwU~pJ=L!gvDSZfcD@4{veNCF{K68Rr!J30n}
U|kKtla4hWJ=%-yggxSX5ukzsVrDiNlBNPpJ@qFkOhQpgVs;E4lyVA6Q%2-+;S`aZJj||Ct&BJa8odqCK<onl2^K_y`M=*QNnpUf
<B#q*xSA#h3^YNt5LAp21r-<Zv`8NKU4z}qFW^`dH+~xvQ%m^l<wZ|!O{F+LeA*9enLJR%+cBGxe(u22XDmE)ur^rUD)yrbNRBTN
+xb)0enGnk?>7PWwob;yRB1_wVfNZMmsJ_Dl!^nDF%&^3gqlf%TfeM%%5|SxF^}kY@<^%<P|Qsls)#_$7w&<1&{$Tz0aYj8zxtC#
je<b}Zb1YmAC}yi-<>yXP$e`6zD!C`oyc2_@;}c3&Q$9<j3(grFel6hlq;fYccQ=hMG68)kO<`U`-A8h;C-y9N~7gMgi6vtQD!){
<|$~R4Xu{sV;e&(Nhmk<WYUzB(@OA|j>7V`pd3R%PXa*FgHKKdpgAcL37j}l&>WRCD^!S5(xzkw2(lr~FQ_;^zzxUc-M71D$&&_G
x>=Txwp|a%6Q5u5fz<<*(870yd3U_Y!b{n6h3711`3>Y^O%r6~^F?vE3$IUU^N`A>-6o1DDP<6Wi+xDAxZxf@6Z2pLQUx@HDVYcD
kZ?+SNE#1z6mcM?mF$G#7;v_UZz=SNL!qbkusjFvGI`F3rePdT(V-oJe`EwiOvo@%1u4h2H*bj=W`>#up1#z5Gun%@^hghX!wUBs
-f`G-M^kzFqZ<7CTNuI)6S#DMr_HfV6a+F%&oncT!3Xm}-_sed4K@*j<WDG-!4*hV0Z}*#y`W?}LQN$!V_w2u;85CXVVRXAKqjFG
BojjhuAEdKXU{vga71q}HR2D<J3awPhPRnlD~yI7_yB#7<npBN4eukC^fyhxYQCq~MKlyIWx~`vjz9qv%2)54gpEN(F-F-b&?Z`#
v_CY$;8KPq1fWz{qJ<KsYG$TvMg15wDpDv!L~w4d6%EGbH1G&_OuWB&&zBSE80~=fladrVG&G2AA&}B(djX_K<4{_gxOq?;^KH>v
wN$A(>*@S#mMQSKvN(t<d?bPOgg(LtoY;@rl=<_M_$_M%9T>@v?VYJ|OOV>UB?tJ0oX8~e+ngq%bXFQbsJ~`05?nRoliR8u)O-O)
;)kDNw6rh8ics-ap7$PuKa|2?GIvSU^u~qZ;Ba%zCXon)@jj|w1|}w)V9+?v3}Gg23A<b=KE|T(eDfDzh$gq{YDqoh7{P@-(en&)
Jn8s)6-hA=d}=+xRKifx0R=2UP>>BGOL_pGLVkxQx&nffqKROoX{HK8^$vqoma_?_lBx?q{n$Ap{mDAioOC$BLKv$m`hn0z%oy68
sGyfcGgQGPI>_1}pxXS>P<;XnML&h7lh++rC+H8q<s?u~-?21zoNJRYMAd@^Bj}&hgQk_Gtm1n>^z`S|KD)9WwmtImMfxHKloy^9
TvQQ6q7bRwsuAYXO%oMC$J1^mmHOoi(-@@TF$UX&j{<J}7gw{6JpjrWVk9XNfJh{vp&9^bXi7kWQHelH;baN|Wk@2B8U?PwnFy$2
Sb~))3IHmoJhy^(?ZW7ZPOo+;DI}<Z99ob|K$uBif6LBz_&QjS;lStJ{g6bH3kbvl8u%X9;)P1wm^lk20Wqru36TM|p;!zUAxl%R
cKIX5EC#`1sJPU$zDs1Lja=069S;~Z1CqO*#ZF5va8WTx5)?316w@@I(89^`fi&z6YJ0uYW>QfM32Hdw?WT+{+{u$2Vp9f*Q2|7|
qnyDb;BPqwnePMD@!~2Q3%LQ^hp0}3<C;F|f|99zEB4?HXnM|;Iuq_=8^gReA}@d^dY{=eRa5mMb@>#B5$U`=To1z-UU)F3GoRI>
a)(@D!RDL|kh7FA+A!hfUI3>gjSXg%{IX>H#2kZ48{GU3ArTWT`gICD=Hv1w2iMQvCtKZPSs@+qf?|vnjUJ1;fN@E<XR;?2(YXbi
aU(tv(C%<a3lcA)E0COn7>q<|A3(zC7n8~KM@|R$Aw&#>aLEjLtYRiego%cRL1Otg8O|C=nI|IctOYK!B8IQQ{;y?^xLiw)+gUK@
;^rnU5^275-RNJ<NCfDC2xyu415fmyhJMNZvwVDi7q$A^&$E05JN37Z7cZ37+}(b)q(0P)SRajqumt@R$qRn7X#_p+)cq566Yy_|
_Zwk0Nf9lf)Pi;(d;=$;DvxSKCJPrbLlRJA55PmaKd1R<&+4H>d#;>kjrPMHV-ydwSRb)cp!7<AQQgoFuvJ_Ki~;5UKLb8{usma}
j*|4~Z%+&R<Z6LhQjlpDiJDYvA0LaP{0RugKs8i=A7H^3h=T@@?lAL!KrLawp2Y=t23|@aIuQN;!8lKy3!-mLlPHcv-p4r28y4+P
Udn)E0P%p&QGo}TJNjk8p@klD246e}aH;NbcXzH{5yAtAYlm=#$=IGlP|$`?4GzO%I%A<Ad%z<C1&6VG1j4t;Q0;=u&lKlhus)-g
E%5%N5;9Im1NTGsX^wE~KRE+Uu3zbm2XDIxr(amm>_^MfAO2b#WZ%_7aa~~m{pb^)S?)`)NXnp?XLegL&uvSed4cu8E>9YLuEHN4
opQYlFOrn{vnIbw0&s>v;IeE+K<0=t(`?p?qAtum1s@nwG8|!OjRUX*%lKTd{nmEs6?t{qBan_LP9hnIgruT^#nB!RVrXg}31(9#
s4^b;M;bhA*aK%kOgJ7B^(U87sj&L8h<SqjHaG@+K7oQyH1UrR;&FRpf8>AH>OPUg`bHT_lxTupw#-CWhDYm*8c<oQo#<BYcvL`g
!OfBgnPAw_!Zb2OQk7M5D9kJrOhnHh4FeF;4D(>DYg-zOg>6$zrdk%6mntcCi;Rw$xSct2ishJygOu8&q~(<~guv*c4q!N(D#3{*
h?(RWxfo+e7?2KS;8z`MRV@)zgmY*jmxl`~>hdUmU)YBI=eq#*VLecj#Y5C83alzi<Oo@!NV4jBy<Ve_3Z~qtxJci+#}gPTz0hE{
PVk`I;w|>Pj?*jAQ29tL)_NXp{<#erim2SRRxnXUCKm;?)|WF%I5}HuMvTznhFImsDjK2igqyM(?t-F!SHS1x5cnz5)Ut+VMN!I9
m8F)3Q!^+~##Kzj;ai3(N(pKUa~vjuHZ-zxY9g0h;YwtS5zPB^!=!Xf98F9T!UE~WWh%uda8E`Z{(YR3^kUe1fq~Kl_j8+}9EIR@
13~}8G(!fsn0FVR0NPQ6GU1%t-b(yTDgty>0EZPrFiKzrMCiLwIoJ)5T2T>EQhT&;5437pUKC}clyeZvK~P}Q$0KthPoa=0a?*wp
Oe<>&2_goXSyrH=265gT*`_%{wx|}{P{0h&KMur_bRcd?KU4!#ISCYjIb<`}-=>B%)JE1l2>Lz;<lc5`@e}BF?i9mvwe~F&KA8-M
eC_0WUI$`^=aK8#eAe#?vN4b;(=nHfN2uzwGrD}NhKz8*!#hEn$WNf1PcuzccXho%>o)Y?cyl@oM1&SlVxk6^8t$Rf#_`&c!_#?#
ZJcQfs~Ld&H84E+m>P&SAvxyvFrP#^_gl5dd3XD^+jWAh6@t&jEVf>mkm%?W3;s;OglAYvoOd_VVA(PSC<DlW0{V1ffZYdFh8WE4
{{kv~Z^)nrY`(#RxBjy@Jl+_h<8<oKTqIG~j<J4`A)^Puf#S}I<Id4cA-UFBx+bp7t@!i7sqULnA2gnUmU}(tktfWbJ<@E#`)7#P
%e?ioyP$l|=|$}irUpbD8B*C~3uidkHw}m?ii292Cu(#M(zJm^RSddmECzy7U}BeJK{V}%sBs}q3X))9APEVOk`keo5=nqy3K4{>
DQIFqq9}&cLQz96I2-{cIatyZw4p-81BgRd#zYq{e^5MtpjsMGiBe%1sb*4%h9ICQ3R#tSlZYUqbeaN^As{AdQXm+ps-|M8q^Sgy
ulqG<mWl-8$p(}vi1m@u6jNi>ItY-GK_Ug?gXX8FAm2S*aBN)NEN6c$e;-#PiM#Lylqz2aDNT@tWEntO1p@7ddSVDGwQSgGMO|Bo
q$)wvhItNCmT0JFuyyArjPf9cSYklz8Ynqa(|3W`<)R_P`4%xZEX}Phg6?8usdwNs*EW!(3r4XMGi5_23Yz<_h6W;tqd|um$&6UW
5$`w^E#?l5AmxzIE(~^=wHBGXj2*&|$!&!)%*BPaQ#OV`(UgdmnvO#&a+N}~NO-3%?A@EFkYdYZ-v<HPM&_jKaxpJ5c$_GF#t9;2
+mW>UsXCk;&rF%7WUQAwZMzr7Zqr9?1$LLkhPmLq4KylN3M+FLF{0(ka}~<HOLx3>!PGA92xf|G(H<yciJ}`Kh7Hw~Sr#hEOWnIS
C@~RkT&1yH%Zg43N#P}f$vJQ<AfT#uCwX)@?WO|3GSI=ghWC9on*>sL`Lh#l+stBQm?ePsHlmJ}Dd`cl0q9Vm$B33f#q-KJbY)FU
KTXw!-xJn?&ZUYz1D(@%D(5MTv$$emQ;KU;+Q$Y;m_qPaa4<o{*l-k#4CJd_Din06s)!;BD<yTVb}XWznhl0&RVAfIhjhqixQqB3
T*e|G#a?Ye>();fwSr<MFzs38JRU*kaPY-7oJvOl<5|SpyS^^r-0ES*ikwP<8a>Py7>80}Y&e-}oI%?)4lg;oH42%VyUlMI&8iiV
<wj#3!`R|<N!UX>W6nGt1~a8gQvpJil9bbu7<MTGyMu#nINS*0ftg=~^O)}pxUmxnYaB76F6F^M$0|JX!QQ4QO6>OeM)kaLH@2fq
V&kj6N#_iNWtE23y+eeh!I}b(zk2R~Os5k9hAN&Bvmq2uXbF2Pe#0a=VdTxoV`}LL8X}}9DjLI^<5}2qRrnc>cqz8qTXQ>lcbA89
o1M;q!0uV7aCpO6Z1V#Ga6$qU>(()ob0Lgy>`zyZk4MEFHCUrRSZ&zaPdZo-w?7JdL*8pI=4W4areo?AhLKO!G(+DHuOAE_J^Zq5
w?O!z_(csV5}!aMS!rx<)wc`_Lk!G9B}yoWBWW6z&=NK^6tt0}oaM#j1!=L2a;>e-YEzJ8lWb+3VmSiw7#u-SENB80j1VmU?Y|v7
Y3JDV?)UsY2f?v0K>+vQO%ZegLP7-s%L!k#7f$V_bk0|oGZ8=pv=u^96f{*7v?NPF&_s<h08$l5l&vI?6cGgxB`m{2M5R)(NflHO
!$3hqv`^iQ6-889a#Kw+LlHwQOfwoYL=#C%OvMzRf2}(<qih|2S)<u7!JEMipD(wp9|y;A*autQf#V7>1}YK)L?p%p&;!TW_iko5
wxG6Ar8m_RRN_sG3__gRgeYoA2?*il=^c~O9`Dzk6h0TB><1k6HJ7iIuuv4Al;oY0bAQ(lUZn8)*G&#!fzCRMdDM1^-cg{ZcSWf}
Sc3ZCf-ww}7XA5C^!EWkkt>N*p*EbM?~#ZT0C*6F2oR+i9-%~m-jI7BXbtjpMq@%uc=KI}bUWwV@^l^~G$G>%nyLx~rfLw08b$lS
B@Hce2*V6XLPUwr_WzZ?J)!BhH>9Uz8hX!ZlXy<kuGl+g(pNjN-a!{3<VRW_rPJ0pn@=xxt})`f$2-GR?Ue3}NCvP7PcIBT2!!xF
rJvF_rS(XTObS<nlS8ASaZ%!Uni57~An26T5Ko_81N3u8H5z%$*CVpDB}l}v6uC;ino|tSGPn*6bZVHz*QT-?Xsc)?s-?6T%VCzx
4cs!S2&~(VrP82_H7HW|C18e9p^`APczabIzRpoyMTSU}?ZTMwPY!29kmG5+-_Mb<<->j>4-^8hL}g`F2%1xuRunpFMlpxlUa*VT
<M)nH^2Rk$@&o^m>vm3{ep)D(arjg<B0xP#1<J;1A52U-S$Y!6*RigU0wR*-XXtC8je4FSi=Z~b2VBdU?_FGr^9MplTsP01@j4gI
Rq`1Y9HHj6W=&fbW(!0nq{2MuNf&E^G^o6D*a%Lih6aP)(ceLuxZY<0L59WPBF`W|G3fvzuxP`Lkr_%N$bv*bhb!7mJUMgfmzzVp
&ccwEDq!7;g0RvwCsdMb*sziq`(D6EZ;EJ+t@`gaff6<Eb4P++gW%|Up+?UHE)ZuOcCO<qdCIDQkbsaG4&_J>xH>4^n)lLh#Ac-e
ZESEn_Eo<y^;~kR3qLJ+BfPMl(wI@WB7F;(tA|M#L)m1QK<E}8j1KppE(C@}IN-bQ(86CXIqk6_iNQ-HD2u-)u~{h1VbU8K5J4FY
jjXXRJ-hYC1(9TO(Doak%&?t(=a6Ws_A&8L51^xdA)+PZRPjK~>^(X{@#o*8eToT2`0sRv%nB*GWCn9^VH)|jvu_v$cPR+h?<1;G
L8(^kh+$&`3?e82(TXE4qpj);Tq5Tja*ne!8sVmd$*^ZUrNmHyWtnt>A}vBGS+#GoR;Hx@y~2TK7%FYkjFGY+BMcbpk)@gy$e~Lm
9d1I9Iv^qtKl;kELxUk79_v?ilJ??Z#9zaALX0tU7!crQRweGyt-?cE08y$?qDB<mp`t;agw2k(G7q;+o$Zn1o);FR1Y!f~>~KJo
Zt$WZCc(P9**?!%pzW%vG?!`S%YlRq5IyA+1Hut(JxezzQJwV_K82p$05(ACmSF67(2(h^oIALpu3IK1oMGckFc6ID>IVws1s(Ec
_jXGfNJ3O?N%Y)j799lK*s$bTvC|5G$Da<pwISQbUMO@y6QX!=8PO2TL=zE{&sSEKj|L_r=*Ffu(gBb-#K8dQ@v0De<ZWL#`B$wa
vFX)%+>ZFtJJj^}BYK;jFi%z$`n~9LUXvz#?J<VABo5b70uq2GI_I{y2M0F;2dC))em4x|AnYRFanCcHu|AL<iyBm80Rw>n^R@u-
70QmVOa}Jkjl^j{WN3ky7?b2nngJb}lZ{p0U3qKE$`Z}Cu*E`j88U^_;K)_j=<UB$?ZU3YX92#Upx0r*(V`r%M1Ntt-uK;z92npU
v=DF+H-cn9B8Wy*j^{Dxdb)HvkxDZ%Qx}=(h2-8so4GL9O2T-u1_`ZF?(tK--(p1$iXe~yj6gl8CE`${yFxNU&r>rD9*Jx_;G)pz
)Np0!!aNz^I>E0*0&I8NfQ*sBQn48~G4N=UMGQc$91V~e#j(tY0LNYlTvU7=926VjA~#;jBm_fJxt^m?G4Sw!$}~4Rm=uvh6amqJ
KET3?FsQCM-1a>@{=W~MbsiWS_j*18l@R03)^4A&8fZc>1HR`NA|`{&D}bP<mu-1<)}D2(?c~D|8``1Ydbr|60xUglqKM-t0X}S+
u~9aQ=h<NDrwtkEz~VTI6dxB_G6nDsju|L{e!7Xp%Ht@}Y$FrQ0k8@J&@_l9Iw_(=u(g^@bz;!iM$835BclZg-3|vB+ic|MF$9bW
>gvuC9wa!EwK6(!rxLsqx=?q*46$kgj-NS3vth_1K$M^*1v(Nkmrz9kJp?k9p0JzjP6@HJgW3te>GML!RWWe#W)>j#iBPXvSnOes
m0r|?t1$rSNq(jS7H%)WT~Ai2%^w5re1Lk+=5cY>(;Z2KM4;Qjt25Bd6CfaIby6;3ARu5e5{9H38dL$2fhRlO!qb(gD*%GmEMS2+
4QegSsX;i-VB#={)S)IpDakS<hXlYdS`!JdKQ$RjMZHo;h0(SPeTXBp*ipjU^!LEoaR6BWc0xEpBI(Fe47#>WQWt8LoS3A5R1^b9
?I5lD>T^Zl)4<HLH{$Oud$*|G=M=#SZl$Bi4VmGEF(#}e8q_Nghy=w9ZnIJof@Q1)IasE)pbR`>7r^0;wk?wbwHoAOS9_Dz%-N!?
UoPYfuz@%UHBB)`k~_#o?QLm^8?mn4O)Oe-lR?Skgwa#EMhtUEwOXkHG++_{CIK>(4>xnz<Bb&e%@ast<ls(uBZ<LQND*;#n1JUZ
Mrl~m0`&5!P<j(IPBt3GFDojxH-=VTN#DB3Jgl8M;APu030$zl8hNfb6*b5_Fu;10bQz_si;l%zX<*jJJG}+V10E5%vyll;FE`c9
O@(1gkXWBRxduWVR);Ym-y0TZP6;Og?1&~KcTpU|#5<L9L80!VL{)X!Lk&SAo)=1Lmjm3(*IkV7xEEvrjj->R(aO;p>0FC^JREdy
2-d`QM+epowc8#(=$=e+c{rSo>7Ekgz}SIMR<nmdEEpw1<6UKX=QnznMhYZW;4^dEeOHbNy=$Dy=4v&%eAA5n&_BGyLmceFwXq;b
p5QPB!k!5C?HzQ60ATn8)Tu7FrU{RZafGew(i=~`)>57pUpj7Vo)r76;p$%n+N|7-*7!rA*F%#!-(FY7ST?7PE!zm+mFByP#Ug@-
8oZ686k9!Sr6h#ZD6Q?CR}EcSy5U;~1gY2_O#0*n0)~V|Lud>l2@fh3`~!)q5R48U4c6hrTrL2F09(MA6e2_sG!zG&>hvlkDk8wp
NC=?7B%VS6XlpTG2uf`;{y*g_jrK%q)eu3m18e{ofuICI8&g?$=NH>E)TdK!(8Y7NZjPKOMAf{6H}p9tgCux!OM+Z_nB$nZFd{67
K(~{quzg~ZHa6_@*Q1-s5$4q)h?efflO8oNxs((&NyRK~XcbxjY*XL?t_I>YeN#Nr20JrxH9|s(4#`>ANdu*)C=`3L%w*-`YE;=M
mnznwSh&dzvu>H7dA&1P0@jY2_ge6rB|$^46xkQUuRBsTsTv1fu1^CC3?1D|F^L2ol6R?08Ay6N;=@7ovLl2gg*qz&GEgJ{hy-Uk
nn})(VR{uCLyY6x8)_EOt!Y+DqRy5C?GBx^j6$_9Qif(ZBcLZcbIGa~w7bRR3K8m?^LAlfi86;GBq|b=H-Ka~xXAM1fn9^!*x~c(
>~!xISfWrQD2X$S1QH?qyK*aBb22N5rYLU6rn*p|X$p7iD(F}@rZh^6lQ4+mj2RLJQp?|TxG}<7q%d3Rv_)%6nUzF$J#or?Z%3kX
q*)|%SOy#rNihV$F@`*Pb=pIP5_?iS-d>1`NhK0Sh>dF=8ZnwXE=r{gl7`mE9oKec3?_V-Vs~y}lx8%MjIN&)u|kVgXc-7BYETmn
iE^e~^5jW_E!!>GQzjZ5UGdgg(@|$oVG)<%>ZlW9!6*_>qBtT<X9zn$cQnHuxZsY^NO~X*i5di$CQpR%d>P|@2LS`LfI~N(710?0
b;%=Owt<9qKEi8O+$6*9RRB?eM$tjgnGEqkm?U-qVbQYKwS?|YrcUr<4UUGkIfo!az#t(t4wVin;HU^PDwYX^gszD90YG3J0eYZp
Ce5WY3x=E2e~&;C<p2Od0D-yyQ2CI5$pOX*l;ut*5-|pXW0KA%0VNKQ8d@+1BZPu)O~iYMJHq4lPrCe{ZZ%7IPa~_T(Q=Fa><5Dj
<ai41`1Xbs0PZ*+xhtqLp0fd=gXRg(FGWE%-o$5Q@KG_P<SYr3|6tx3Fk_K`nWl<CNU3BIzSt0_Q~<y{A?QQNPufBsRIVVQRG?O9
h3V*~JsSm37{n|hlwep8Wb-0k39_@3!;b0N@q$Nk$3hP-ukk|esF+g{W>Fr>h!RY<Do4E0uh5{ykW^Two?KjAE0yc>x)CS_4r?BW
Diyc{Us}<kD3ij3Nk@Ug1C7M5jI+i8w=N%u{?6tkanR*l>Xyz*=)kI5+WH-9gu$?P$kd(V8S9Q8K9;%%L5SjzRo5Z7o7~7KsF-AD
9#9r$hD4q^9aZgSq?7w43S0?Oo`P;Mq$I8cOyd+>&Qg`&4F?e+Hc4y=rf`&E<qqs_>@&uOkwEByvIg!Z4AU@%WfCEaflfNL!O7Oo
<4T~;7K9+o@@o)~FpbhqgPCS}!2UgjBK`^+K8Fe&BT5n15+wQ8mph8RM3A)ID-z`gGd5*6ao*a}0UtIbxWJR80?RQ&CBq<Wz={Sm
3F*b}<nMzKuNMha7ze6-O5nyGC3R(tk!Fb^X3HA~BT5;8=Q0C<%mM|TQUrs09LeLEm?%*AD2HSgs1Yd%ouxb_yTiGt<pv`x9tqeu
G<6Rxm!LyqV{@=wE8nZ01ULun_2A~G<~(*&E{eRkA<T=c!x5-uniy;S+W}8i`M_g<exJ;0(Bl!5fA{bSJ4`8wd!#dNHR??|-H;Fu
`)s%nmxzn1A&1z&b228qY55Jn8yuFvWRTSlGsm(F4hBLt?L%bI6VsaK$PuxRMpG$47TVxhD}^X5HL<crgBaL}gop|$AjL)q)RJN=
)E?J<d=J#1d%}!O0zp8?V0yWS%$jg0h<OuM|C#vyNYYaO<?a72{~;YL%RP|WY8JxCiEDVvmJsAI3dAl3w<cPmhFmMayv{3d+_yN<
F<{9_B%H~C*+*{D;$6@(EUQx19-Ocg3PbUecPPC?@lUXa>GW!7j<~RC5;m=@m5c3EADoK)a=$P*w40v6I!`(CPKQ!2?b-p{lk7Z<
sdCZCWv5AMCV<$XB1xnv=Qwg<(h-bkoM!-8VI;OTU@SRL;VG_$6!FyAsA$L<dyyv!zN)DxYQ7qt%wR{XKPkMyu$(<)9pU(qzba6P
5fYI!48svAFf2p5GI{oWZMrgG%17m!I|b33M>f%$k2S%#J5%7mtAs1lw)WbN&!gjk-YKw~4*VM+Z=-WLno$B`NwcOyaggE@FAix$
fk#1#8Ia?9h9%s&QEIA0*i3?DER_{-X3>&mw+y7}3e6WSX_-tea=)P@Lw)*gA=1-Vl-rY62OdY2={e%Nkn4(OsvG5u6A_6pNlQrK
0frVaL>iv`tHKUaRP)Mb`|z8g4j5@!59(pQSwfF2zowk`&E|`6oS|k~7MvmB_3p!zoGS~-(YWW7;QrW}VTgQA&;Zmw%N!8z^aMUK
e$n>5^taKwqf;t0re!8r$|+LNxFPuFl>GIunlivEBs9SJr66TelI@MaW+ga|cDmzL-U(Lj25l5_)gchs=Ha#N&M>yr_rWg-!sLXW
D4z*dgrwg2Yr`S*^&P#iA-N=kBlcK)kb#AwghUv?=el*Vr7UEJTR6iJ5J<^DmG_nztmCf+9MPWLggr~-d$gj8Sc;jTiY7t|5{eV<
Ee<p3_t{pF_>okU3H}E$-<|HrL05YG2v(!=L=aIa3}E7{BJ0#0r4-#qL_|a=G`b8YVAG$wlQSI;>d{5&%?z>>q&Iw&22m&>hEkFO
B*4mUNUfmr_B<jK(FS+K*d!R8vNz2@kWcO_cpZsLub3_2x3GX+FYwqpZ?5kBPGYf}2Kj}wMGetJL_>+nkiw)0BVi~xH3D>rV?-i6
Dl8O%4CM@LSuiT{#G4{mEiT&_mw>=!n2SLIMLTjuc`%4O^L&L6ilfq_6*?IlMIj)}hG@_vQbL2HESMTYTAH4lnTB+RyLVEOG&E(J
3Zhho2=ZMjbqqFOG9Ac>3aYerdbC;{;FpaJg5o2y8TcCyAha~_l3ERqMNRgHlR@VmPm@7%;qm)R8SB-tNeTco076I`By5Q11XwJE
Yn;Zl7F!<LLHI@81z4reC6arvXj$QilN2>I#>uYm=<jzsZrrGK6pcH;1DJLodw3k#2uTE_e0V~i<spU{5(+AWQf6fY<NzIEGzi4B
L`(qD5P!`9P*jCFL^$#w?g8xMsvFVfhcaM-UWVk<-Xq$efg87h{yXq>kUpcDm=6K&gMc37`5!M}2egTRDNp)Ag*V?IGEFJFHi!l$
Sz-v`)B14OI>5h?{Cq=a+uIUX!=7n!IPEzyN@e@Nh{@<0SbjaYnWh}UMiS7gIOcvYNFHzxtM=cckHY(XH2~UQ$9?wO>rM;}WQ&bS
!#T7MwVF4jK|*P$xtV}sR@zF&@Hh+<ijkq;7@{cmoH%fD>^KdR0+>KRz#|H(AVE3!+8qTVD1BrngnlCP^$!ZujjY0xD<Pt{r9_^~
J3QwWEJfTyDWA#dmAA)6ooY6~T>&`*FQ%G$?OU$GZ~J7V1p={ZO7(`u#A@3ec}($rXI^^uK}_q_csO-11CgZeFd{?t;-pROwW6mG
?_o-Vt!EWl^rh!H+BVZ$QcMw;khw%aRf{HX0;*BqKDb!EkB|t{T1!bS1RywiAg+9(D=b&0!QupP!tg!S>OrmZ-!@F`Q$D(F=J}bZ
Rp49UaIdc^&{v3fI~@`5VtxB;o-s{UHk9SA^c9J2T2j=Bh8w)8ic<5Q`)qBZ>3LUN9-G0;$7eXm^|;#b0>{C_oL|RQ-Cc9<s@I*+
JzaC^WyF{PBwLjs$}=wSjI13;Okx}khVi{`FEc<9?JP-&wja7Ar5T}ePh1AcIFJ|;337sK;jx)PiSaYp3OC1ZDoMg<CBwV4J`RfI
PVJV45rq)U(A7xoZn_?7oA&swc^v72R~#d`*8@Dnd^`l}E0S?|WaboUx`nIhWLxeQ+s(FIX`zb)N2_gVwQChn)DYm>H>520WyJ-c
ZsGw0P;#mY<X?T1!IDM3&GlBW5cwN51O-El?ldYFX2z%(-Go5mTj0)bpK;dg??ZaxHxIq$XrfY<`UDfJ5CUMB=)iQNf&&7Mk6rqE
xY#5Njtt8JeD30n0?r-swu&wL3W?)`@0``KQuWJxdi77UEho9FX75NENmAMjxM5^LsH|m+GP6XxJAppQSfX22)JlvFq&vt7;z00E
c)l18ii~sSMG-}KSja%)3PTlWAUa@k-hN2&KR$*x<He+M62M5i<#TCiAooZZgeP5`hSAauWE{<T3qaS5!3z{rojtf7w^V<oH@4t6
juZoQ6tzk;ku5_gqfkIV5=0^li<?<e=sCCN-KeCyXXD)qHIP+hO}TG5LvxBODn$`OF-9n`ppc@Vm%~`GrmEhkImWe8=rD#CY|OZs
4VqgDdWXOe-H}k43L<QTnB|mTAWV`0CIN@^3=c3j(efS<d?{foq?zP=ZP36W-3TcPP%%uf3`!J=GLooFBt=m`12ZU4s6ZqoDH5#-
Orc7YD0F{ck{cks(6C6*n~z(_^y)oySj3+U9-2GdnWovYOwDCM)2#^T$?!T7YoP=3VfeCqH9iI8`~g)|r9`OEEaZ>OXE0idb`TwM
1}KVTplM`}Z_Q4}=$?YmMuw)LK>e*9zt{PG!&CMTGnR6KJ0%!KI+J_$_jAVmPiE?M{g+%DRb-=!_X?r?MnQoP1_%(Zp5`UD4IqPV
9%f9rlU=qQbr8%47;uUJ%#y51+f2(Nm819bCT@OSa~@Z-GPrzuG0c=6M=C9nj+L?)nke|geC-=_lH}ky1b?4ua57Q-H$n+{;wn3P
ed@lHK$OuCOpy^%Qjr8r2$YQ~AN3NOTSJhKcmvc4udmc8O9crqK*+zTBqi7D43ZyY>=-|H(7(l>$hWe13jW#p|ADCUb}Dd+-lnFs
<VlZcOgJL{j{oaCP4Fn-;cm1lm}v&IZ^QNdq4sd$l|SR0Xh9PvaIGNHAp|K+1w};>B@_xVDA0kGG$&<JDpa7RkSOGwm~(_8ToGwZ
nHZeloEF<YmvRV#f{tMFH!@VxR8-iuGr5fLXln*5NZSr)0cfDm;}}|9teA<=WHbh%)9Cbh-(B>2UfwqeDWa)RIK)(uSCOgPDL@p7
%&4WJw5b4~+d_y@Ev1SLHv<#9keHIxt+E7AwveVU%(V6Y$D^HmWGVG%C><uIBb6m0$r{k58cJK412WO5DB6okiwP7&njI+AWqBtE
I8BOa3npV)XsRPYS8!t-3~{Xtltm|#l=hBKC0O-k?D9Z(uuKIgQRHnHg>h1`j%Gp_*kS>`6jahumME6XC{{|t^7p@$E&Z5czny3)
RS<P#qn0}a?qHz{kJG3G>ThHo>j-g5BcqbFpaLYnI2}0f+Zw`xPe1SfpZWhcVBcI9yT79fEB{yar_}Q)<3EKze>N%Kqlb;IcQY;4
rAYn5GIEsM!vJ>1Fvq@p_Q)v#U)w<0&L%e|Gl80JsIpkXu}ukiwArGNd&>aaQIn^)quX70tSA1F=@Aqm`A-gg{W-4bKK*dxIB9rr
tAY49XYCqSy||tV7wH8&2`u=Fe~MuP5cqHY9{@Cf(APfAH=gnZaXKk?Fcdv{7%~~SefETdu6~E=;6LVpha3`hPf`zm_xYEGhOwOs
O(3r?4-Dx~+bhG*2f9Uu>B<!Y;PPvTUOH=FKF^6@f^Iq{$4s0I8H@StbWK5lxE(PjTRUc954n`dP(J){#SxM(aKuW7LWM*}931UY
!wU6wU^EV%q+xdM(hH{?<UZlR#vRuxWCSb3O}mh?PEe7PVu^!Bw8nX%Ul(nQKfA_V<Y08~5@gQ^^gMS7L)V5u_l)0UXbwT`De8z~
Xe4QxRKp$MZ+nRw_alew0Q&#-XQQn?cwSD};dGF~2rlKDrccGvcH4e<_kP5MI~SPI@PH07JeNflFcBX}SA{{y2!mf-38Z74;_?!j
s;7}bJg{<27?PcBY*q_wssn7O8A|0SIOb4NCAp0(5=^NR&0xe*kqL~3ArC?laZK9IdtB>If*;4^Q#c=a;%8dz2{6K5vj&}Zxv^qw
p69Y7<<BuV1ClCd#`$KphD>!KiPw`eaXrs|sk&{+tJ&sI`_AAUNTCo=&`;IFg8M*(Na7s?N})^ARtbfa2}rkYCmV%eL&#q6_DJ2y
fQei<ect&Oj-HyEaX3XGd(*qCPMvyNS*-_v%oMCjH1qA>ZR~F+kxr{s%(&P*Z-J$eMHF>lY2Y@awNMpY3=9+FzF$g%1LYrYeTO~F
vK;po9hoHsnJ8%rEF8DBqn5DXs>D%T$^Rt(M}-P@y>qU45_R?bJ*T;U#80E}-pag*rDUY#p<c-H2TAougeuZ$0BI+rZX}oh(id4n
RsxcTkWzt&T~%;|3TkH%6sg$qUuiiJA^vYz4zN(yt8;2<5b|D2jv0-Tmoh%Po^=eK5Cs4lPVJ>gfGbLA3)?1?I8_k6A$b8pkdPt5
2UHIu)CVSmke{m3@(R*=VOR5-V;|xFOr3VN>Gofy(q3?y)Fxz1*kLFOny2Ls@G^zNy-Yr*=g%R;<eZFr0sK~d24JO>+?6X><d&Fj
>fjb!=VpisySUtq&fG3w?1q#McR1T(Vw$ls4Wz6pO0Q`SVcJ78nm2K|mn;Ru-n5lwi5~*C!-V2U5*UfVd-3H31u0z<PPOXB?Ny+Q
iu}3;?zF;{ER<CxLlUG(KokI0fz}z#fTWGdNZCa?7f@3V!|&`~+6d;3Oq0AkE3nHHQfW<HGGz%n1q_CU-rsJv{m&)h3U&2~fdiS_
4xJMb&!NQq+PIEkYc8dtxPr&OIM(Omgw5?m4Q+_rMUju<noKrisYF#0o`OGwZoAGy6zTAWC!yM5Nwf|gSO;;EtW&R2^-0Sn>A0{)
Tf5cII+2LgyE}yNGu$7u#vDt(M};>+&u$*mpq*aM1|UmIB^5-<NklOv_bZA(rCJQ*6D=AW@&Ft6FIBJ*J+gWLQ}Bn~C(56wEcN_b
IP#RNK5(C1NFVFJOq`RR`2IXQ!x0j+H4;suB^1Q9RRIMTLNUymk=b)gMAVYOB^1#KLq@O^NfSg($Z;~!Q6&rz(*+DO1P~Q95lPLM
DQ0wQ<~Y|2NL2~llA{(u1;W!3h{iBcWL24~mf~aevWJFSMx0Y7VPNv_)UY)LIn2mgN-<1n(OSK^sID?JkySv53PBv_CP4iDU(=8#
pg!a2-GFs=ZMx=B^|G@QAd>M*FlN%$3R-KC*xcD76Ov{)MQy>sdV``oFo%&D2r>X{iTw;95Rf4aNk9bx6;VtBK)m9XQNI`$)eA}w
AJ2j7IDYn;B9f2%3{u#(BN4HUMTm@KF<8V<+kcO45VnkvNlZ;Cq0voSYG@&*gH)!drj#vhlSMAUh^eAz*4a4+3Jz>cL`?*0wNO)2
R8ue&O+`&5MA1W|G&&NDNwu}CK@d{oYGN7+2+$hVb*inXq^%`Q6IDjpCTOJ5hH9FNY{Eq%G%Ra606Y*rPhvyKp=lxt5{8gw0IC9(
nh~Wb5`iKLKxjbFhJ+dtkSZl8C`tsO2!bRjT{<Qblqm{Q8HrMqDF&6HqzXid3QDD=rh$n9Dm06rbedXF!q8jxpReP6x<1$Ddpr*A
{Ct__FZhxqD+m+<&>iH-E5D5wrq1F{C>?Wv)G0RV!Hn=g@gSywio$D6*=?K~lpaw@+7QzX5YY`(l@Xu?p$3rq{yV3^o%i0H6n2$|
N$nCvyGtXt-?it25~mb7&U2f2%xGw0TbRTlaj-WLONy0Bj9Xtsp_YMK8g)5b-tz!<bumC#;y}@_7%G8jqL%N&q2$t11q0$Ikx0-%
U<iTGJp=Lpy&>n|c{)6^SuUx}=*0d`N__z9!T~~!C`7~#=XY#}V!gB!RQ0pCxMhB1e@(a-Z4!y-pA4@~o@<!vE*UMd)a7~6imY9!
%f^znV~$Q7$H0I}8a6vq0+T4+(Gmtb6G3~+gcKA!U6DxXlMh}jZ$vqq1mL#)D5e?)hzJP|RxGZIfRH>s9BCKw-KG{~NGL*N0Q5#d
+g08}LO6j7-U6HV2N66^voSWD6CvC~`?_i<y83?~jvuQF`Umf#DP3AW)xiAb@k|FOAA_=vfOsr|{w_tq^BGJlET3NNFLZtu9Oot`
5;f$OHQ2@{45$0biR^l*`zFDvA`gi8hXZhl{qP`QkVa5}#4AZciLv<ujO2d894CYtW&;~v4`F&aZO#Qb(e!KPmvZK2LY*g=9x{6Y
>c|R02qchl0l3%sIQxx0nr;o!2K7ge4&h(iqyEekQX@<RN&LnZFA+o606Pihp)mTVd^9d3qLzveS~_%Bv+IK47BJHvs{6`}&I}u1
GnB0gD3q&?GbXnrv_YWd%bA6uGcAH;g;6szAfnA#nO4f{`DoB}n{P7a+_gt(t+g_h7E?s6JS!%qOh#(77`R-Bh>k0*TEvFg#iXFE
CL>0ZT3bqp(K67)r3whpsKz;AgdBpHuP4rK=4wgShRj&RHq3Km!%ng|DrL-58VfS$v=S#mR!F%-MLn$Xo*jz8MLe`4$j<M1+SM3p
CXKZwkh86m5Nu}mI(<kF(LT*8eI?=t-{t8_B6Q>XY!tI3495w>oEQ~13%GL{EU8UzQ2Wrw36MTvsK3_33>2N<?_zIm2(X?8;OS6A
Fi9~_<`z~W*(ne0oj%B>lYlv8aHdVm_~w<{K^^HQy*mIq1A2>rfIA+FyiQ<#P>sSM`A?)YBK~+Z&`gj){=JAj@&SfM5}kc48JG;`
0A)W#^+0|-ZV`J#k9kGkOcabt|8_gDorIW+Y#PuZNG{G}_fIYe9!ZI$DFP}9s1SYxx<X*=CuAvj%M#MiC9H=CN3itoYw!=}(j1Vd
oZ<93v5j4ZCHvv?v4?C>Ix<dOaY{}NWaXW<tRfsn=eW<>z%_R`Ufg(PG&2tD?*oY}5mcUtLY)BIbq`b_tbka;ll?$p%bX|?DrQv5
Q`yY>d-^HCG`ryZkT{2K&8V(nrABZ!(*LIpoe<IclM|C-k3VAO-HYE8_%Ou;K@u>GzzHNo5JaSj_dj_I6q8SGNwmjZjQL~(;38%O
35r&R0#J`*36D_-;`5Zp(+Cp+6pbN8D04ca)LT49>z|qab5vR%cZc3|evY+pJUfiZfRE_Ew>&2C`;uPdFYii2%M3$+PMw~-(zP<n
Z>V-tzBe>CwBdxXpG6^O8wwsW+K?ro2!pX(kwzH*p4c$V4n?SoATYKaNbIe~O(1op4iNqNmJ_`Kz~_uPIA9U3n;{M0a|Q`WVMeN)
4$dQL42Y~%0AnD`?Lq0b+w5<x@S6}!%z&5_i2(rdWDeuUw`Z=?rM(dAswQi*qGX~>6As<-Nq<s0v!@4#$5M4pVXM@6K+U!c?B|6y
Bn&zR5-%nBwD2|^Xw8Vw#v1QEPpA)w0Ro>D(Zj#g4qd*_mA%kDaJu=&odmJpk87{bh69&OCd_y$1U<w526)ekvU|&H5!Rr7YZWH7
B|0`{90PM4lzAUFc!>v*)bO5#Asneo4mFs~3M=9Jm90p;nw=)WEGZ5a*)X$2K@|kNbHoEXr-_ozZ5p44zhKB4@JwORlpGK&Kp3bj
R4)`grpFwi)O;{$3U!dN2|$4mqd+V2oeMw(BDE4F3KRiLLNo{zf(D+~-uyb4Bn$CI&%6E_G%ANsob)tvGt@j2>EVOV%zX(W6X4*T
@A8!q;$;`{sc8s^*VuS26!`!@WFq}x)WpPsd!<+BD4di&P$tF_n1LyDIsut9KWwH7ju@O82PCa*VNvjfO$u--M?l0B1SFaj&`Bsz
g+%B?(kx2S&<<iQ5&i(=KxB#Sg4+NvMGze@DG!|w#q}R+iGn9hRVJM+(ZG1w%R`rrPMi$MwQ#o~5^k1F?KNrV;G6-*+6fQQ5+J{_
A>hc4n+;x$h-{~EtE!-2@;GPUYF?p1<^h2HKt`w>fKctps5t=p4+H6)r&|!?jWzKLD~Va~^Pn5BG{bk(ZXA*vJ(vNzBn<m#P16`D
$^<mZ{Iz7~iwG<x{f%}T4UET=Hv*?YoU@imq#}e;8x2HIJ6eI`&VS6C?Tl^jY=+Ds!e7H)_!{wG^(`nC5~X411jd|%rPo9Hw|$a6
SC^}upy>!#=fGnhe&ayWC+acp_r@TE;;X^@BXDTK)%TlYF^{tY%HQqU&hX!RjDhp<@Cbi5pcIQrq0};(A)FK?G*Ln98_-WdKJy+i
U=)C0!?>O%zJ42>8xNuZe)<#Q%m@PKoClE8_(JkgKKKu5PB`-#_va=^#6AtGCY{Q?I~45U$9dSRxd&0)&#;Hw5XtLg<seE@lANU`
q1=LSJBzS+5rVQ{I6z<(=LXV&>gI}*;SYHUJ}GCs46Ml5eC^Y47EGhRxz1}|xjj5z)E~jiN+WN7jWBg(5UdJ_+D)}#{QHH%D>f#X
jA%9@GX`m~M4^TajZIkf8=f1Mf7nfc%uN!YB?}6cm+BrfcAj%F9c9*+PHOd&BMQpTCfbt2he*jZkp}rZbzR@IiJBUim(noohC|uI
CF{#^otQ3BZ@cPcF4+D<s|Q><@#V?@p=!7OJ3mO^OQ)AJr0>=6d$4#~AiDJqUR#VI$__mjBc-4c3#X1=V3GvcP)rUaxMx~6w+M+i
*kuD=ZJ<5eJZNG>nMjI#(A6{zvi^CU-Qk8M-sc8nUhNK2qTEpB+rG<_ST!!l*3)^>dBP8Gf*U@X7zd9E#5ZK~dabo3Q449Xm&db&
J-r97dpq#YPRUyCoM7&yxxmyxM|qBtl=O%t$AB14QP0o&zjm%|SZJb7Ou@8iOfhah1{hlfnBx?R_Dvph91h^p8ki}h-=h`72F#Ol
Xk?(%N$4QgHDsx%GzqT==D=v<Sg{k>$1<-7t|S`LyqDGFcR1|Uh3A;>EKZ?tZJpth4VMheIW~n9cVU`o#HpO3T2V8U6YbNCmd-Or
acJ38ZW!9!MlLC4VH=Y%#1wO9Nv0u;#Fd1*29y;Xt^DVt%{1->!lEEliw;PDbjTXQ3Tqk^E)r|ulQd8GyT*snJE?*r#4(eTf}x|4
oT)%)NGLgbL1fcYASAbz>Jfm=joNt3!o)dk4mpi-mlUGcz1}=rxMeRZiJDNF3kn-0Hp>}GK`oH>b{l}3FCr|60suDVDmV__VSq2>
gQs*yg3fXZf}m;<PY_e|r4ST_0YOaylPXdXD?mh~$xh>&#{-o^NL9c<Hoc4IxX~ymX+r|4+__jlI1*m>7_)PeOE`Wz)X_W>Cp?m}
Yq&sc3NK`UP#A^@-P(0<6TFl>>^TE$nu39JBZAvv#v#~^Q3(N(TYi2nf{qTH)uRdm3P22GHTAvUl*4T~U6Bm@hgj%`q9vu5EoCxX
DZ<R!rqxgST7X3YFoN=vM=Ff@Yjb=oyY0QH&~Dps>;}<@lJj#E%0m*fNF}#>VpBIv7$pczq$UkGp+X|fTHYiDh!KS=qrKfh%h)j^
Qeo{1btP3R2V^2-BL`&=a*xp`L{+8+4bY<1EHYl=MQUz=6Hyw>G;qul4U2aT%-}gR62WAOBC$yn0W$&;N(91h(;9K>v@Jt!7M6Er
dAfk0*<e&Wz?tGU<N~UZp!8JQr2>o)yYvdbSI6pgwznvf(sDxyn8fl;%N(tz1(4%tcAdou{GNLHqY3_odjed)KODz4zZ2kXPk#L&
0PrFGs-Sto-~qsWjNSZFclX&wX(d#svKAc%B{@1NX|6_JkJ`L=Kz<}sYazqn!$L(oP3+c&o4g*sA(k{mv*Z8|yT(=XMfqpW-JO><
$wV7$RhH5;v+NG2Cs50~pJh|O#ixkWj4AL8r96v(>aI9957ZysB#vp@O1ObG0D!;(mxH6BdEC0k;E>4P2Zv~4@jY~r0yGF9aS!H?
u*c^|WaB&Fh2JQARB(GhpO+t~N#=nc8aF#3kRm9c@?nh&72HGR<DmFyu^UzS{budnnAcr?8BUTW=^o6T5PdaFEKbmKYBBt+`&XfP
=|j8gd~Vs<@rmH^`*_3a<z4Kf!}jxMK=b2sW~Gcpb|(l<(6MClhni_Y=H^swuKWgUCex<0V;fk>CnD0}%TAmEL*hR8Zzs|{fgZ<@
zQXAbZ*Fr*;U;X<VgS7}mU^&BS+KxR1t2Pc;&JL`;m8y(-5oQ5hqU%S(xynMC%X<S_(NE#o^4A|L1S{_F*Qk54a|oNl?yh5F-%U`
nwps8l$rY>Fi>_fQGVQahJrkdH8G&mMH2>)%MlFF6jKe{n3!UUq8XrqLQ)8b8IDPrqZq|TXG;Mi0W(1qOjS&VCm6>BlY{{ERfN|_
Bbh_7*n1ofnnF@8p;0i^49O7^Q6)6R8)-?JC}@agq6(@il0uZTA&VX%r?+@`h=KS}K_JpUY8=C`*VpPjDIkH?0~+RSbj~9+4N3L*
&xVhkHVmbSU_Tqic=||tkOi9zw5ke3L)n##UmIcJ%_qaLe6`6k1#K`=I?BDzBm;VW$rDdOJ-qe~?p%D%q#4ss)4UDcaYFG9B;g^9
$phur7Gk5a2NRl}6VHn7&t-8bNzIxW$yVs^qlPl%j!RjJ3>7s&O2aj};!{bO$1o{zGG`e>2Ew(Hr%rl1F>udd@_S9$qqgP=0CcGk
qX<zHp(?{CqimWUu>&<A2Zgi+s5k>gRl~f|MMu1lL$Ld%jzFw$PNc{i-H&1NL{9bx?0*2>)CCTyS-NRlI>zp}UL?URf&BcqHP(Sn
#Jt)O7%C*QtrW8X5G60_rVK(5MhBX4geGn4$RAw@5Uh&?=Q5rh!cJN!cfo|=1p*Yuh6foMBt2l%LoiJMTUU}j_QF=~Pb9V;B=$5F
<d}p#L-By@q)NZc5_`djsQ`D-2Ktb6J)Kj{Q4z@QA%Jy3?^qugj~HzHPhh8crdO(5OwO6$<e8Hu3dkNO-6Z))c!bap;vvjBFy>65
`qd?BWX~E(K=9nX!U`PymTqBoo>vX5*iHIZ+nkUchrKe05Kdbl9>p7xGpBxqJ`N;u3M6WZNBtH|L$Xuy8hIgRGFWt7Qa<Y!m*Bty
tHazLzWAV}DH;NaBq#uh8c308Vkks#zucGkD;d}{6+|J48bHt(#-WL8Y!ehM0Y)gP&;<n|(9#6}1qp&ti==3#xdEky2$Cw~8bNuS
P}>@4&>BV|5}m+x4AAr7VDR(8X2cuAa2#a=wBir;9MyLui6<+jqrlegFk(3CK@2oT3k4E>zHs51Hc0GpIVTubkQ>Z^e3whwAl6`X
8mgi;YRqFwCV@%}N{>#L7sl)<zu}i5-8xkkajwH@pHW#W--A5ULm^D3xZa7+qb&DFyzysuUV1%;Xi3%!fH<5SV}IG}bWZ1(a6~8O
@HMIqZmEFv$?5{mrVgnzjq1MhT~F2RQfde=ZwMZ0B*3q%Iq}`X?a8JN^CcK=M1vA~T3Q$kQ$GK^>OJP&w*rz*3Lfr;i`slThL1#9
BbPesGnvkGpN7Q2H~{iK<PbR^{RgBc{OPzaPN<;tg!6#tm_awW2N0zy2GHurodb`r6xCvh_P!J{9>CzH<okJa;Rl#_Xhui8+<)Q<
AR&b7S_q{kg}lvwX4iPA0I^7wbdi54epLx5#Dc;I2CkGWqp|0y+txW8A~~pdc%a2oMTiB^(sDyGw2!oaVp>U}sUWBrih`nvs$#9J
W3kF6+p+j}Gcnkw2WOtqqB=t3vobN-<BrXa`9lR*f^eoBM=P_(PG-(tWSe+i^66IX4npX2LkT~9kX3=fauw5^49mcK-W=SM1g^8b
uQ}s^4=$QpeBMGhVP<DpkcLA`GTcS8fM8P=amhrim8T|K%I9cnn%Gza2t0^j%Y|0R0lT>`%d?kZz%=hlDsu4fc7mL?3J5UMI^m+6
zB|Ox>%E%Oq&janBeb@MHF04zg2D;~Hx4XF7i}A)FGyu+-v-&u+^+6)Fw`@~WVDMTHil_}GZbQovL?68gR4OnZDwTKEHg0gN6u*6
;mMHEs%Li_j))1WCY=~PQccbJIh_*4*yCLCQ*BH|DZ_j%I$&N(a4@-MU>U5lg|MFj6j!eKz?+WH6~!q@6>tlP80%5zc$=_9kqb!0
1O!Ax!8FG)iF@Dj`}fM1)u+t+^DtHCamajI1d1wUiBRL2b1ces&@-hi+?0I~YenWyF^-c!U5pl!0aPWH#>k6;39=D`B+(6wq$K4u
Dq~48sLhNvmy@Hm<tYuY9r!a)Mn({l)I#}$DLD@{f$O%BG;)+k(Ug5D3YgiaM3@oNXLCa!lGW6O?<5IAef@YiYrbaGVB%Diwprk_
7bpo*oV8p$(6^zpL`Ikn<ClEEctAvv>cx7URYYpncLNa&wb=@hSn0Yp&1+dRt8vhVFsQad!;A=xW@V}giXqbxj8S00Ra8bT(Wy+^
48y+i*GPJ7QaW+nK5sdSq4G=1V&+@W({aMzPF<{z4C9KxP?(fTq9u&oh+vsfE`f(6LIg&oGA+|FHkjeAGe-?};)Z7JFlIEuwmD#9
i?xO(CFU1rpxB`5akoQGx;Z(mDXOQ9bW1sxOFVjA=<^V1Ulh!2m6EU*du7`o%GP-#fn>eCb2FN{2>R)hgG@M|e+B0sP`*KOdB>as
B5zL!%)^T6Dbp6kuqecXR47!yC73Y-6EUSsctdQZbZthM-kQxhgPK}&)G#Y76G5!)VPT`lE*y|U+$E9V<UJDTP(7hs5)lth;mnDt
0YxeVa=>B5^bZYEr-cQpp+utr?oHf;3U93%#JJ8f9Tf;kx=dgYFjtnaM}#F-ZPLKT0?jl$QW(_8gUgR?)~7AvZ<<}C2|FVB&S=K~
7(DfD#ZgaCst+mw_3JCiO&Sm>C{9{CgN&zLiD?2`C5J$4&r_KuB-%<0;9dp>Y}8)8Zxdn~3A7G&vWym`1!b7R+#w8-J^piU$FDva
yEMEc_<Bcvbv+nXg*-5r=}{eweyfGa_?txqYY{;eL=coTg)tkv;%Svrrt}O{jA+R<ZOTp-e6s*iVw-cBBLo?fZq|;Xc0KCgbmoT3
meaaPLLW}<qq#H(V*MGWPV;-Yy_(uDljhxdD8Tp|MyO_}xfaw^G3Bw^F)6iuuYOzOZ$y3vxkT`2Qy(3!&Zx8whJ$@<U8inK96&_U
Lb;5RV-wS_IkV%U@YLbi;;G&rsde>rGI8_V9H_C2S`4kFqThWfg)(Ls8526m;gEFG1O+2eB??5$bjB#EhS`mnYM3aNtXpgn160*g
6p@XIf{J3JOpy;KNhImgeNKQ99yi2=WzJE=q{GDIqu4tSWlhX(Wb9DzgRlYEDF_IrB2ex^?<(T*RqO%QMCOg7xNvDyqmx6e3;l9k
!5r;yV@9AN1IR~&9LG3dPJsya(Gb}&iqugB($N&ec23B0D@P8UICeYUo$BH&Mw%$>=p@o*EoX*DW*e7cJI-C8i;o#6gBc7S=p-Bn
Aqc(*D4h`S2nF~Mv<c|~6NDZ^qP`QSN>Hh-0mxR1m`w~rK%9^tQQ(|HP?DZ%XKX2%m;;oCjFQJ)IAX3`%3FY#g{gxSC}3ejhPjA&
$Tl{z$pEuVQA1RrLLZHpaREu8TF_8BNRXro7@&!0s7n|EjU+WOR6tUOgw+brl*H&XERa(aOiaQBG_pWd6vPxXl!U-ifk{YENd*f+
RRt486*WNwP$D$6H4Ie(QYug*0LOGYBzyg=z&}r%4xUZZ7c5Fq3_~q4wIUl$$JpkQdopZyh#;z<KN$@u(w{GToh$LJZ^{D^K0%36
2_Ex2C+ZQ$5k7MgloTQ&MFK2<^dY1c9TD`UJM%a9Xgo9_>dA+$!|UI-w_l%8$W}%2Ndo}-5tQ&mQ11egiUK~CV2WCZCTI!>B9ci7
8kmGxf`n)Yf}#RpqJk=DTA8Y8rlzPNG;2ucW*Dk~rlzV`si`2Oh^Byop{SXJqN-vl#?(Y;+QLx91VoThQxHf}10*3x5=6M!fkIL%
VqnDyO$^mUK}3==5lt$@Y0zoVgi4Sxs~>6u1j)fdWf}4@h;)v=<yX1r^U|;|r=@m4M}>`G(V(+KEHV#XePG-C_-!x$A*Q7+KnRds
M8_<nr!6pnlR$lfs|8eI!qR~^dDh5*F;Ni$?UY)6M3BmI5KkEskHq}>^CazuZE$$LN#{KF*W2(gj_DITOonv`^~UXe*;Mca_Vs5|
vv-N23U*Z^R8UItl!;DIIV2FKf{+N1q0LPnz7r@ibx#5pu^=%5rE?r^Wf8_K4=rQHgBW+~SZ;kZdFUoLV;K#x;3teY6*IqAZU(2y
>mJZL8U2bYBKMN{p+rt-8iXSdH`W6arGhz<caYLiys)r37L)i5m~C1M1?FgBx9`Kd9pnFvOY^(+MggN(T2lceMGN$SJ)rtw)MX!X
{?bZ3eENRzf|;s|_a1onN!X<0sVYZE+|_<2hd!>()TW)$L}ut?&pYQ1hZ~`2NW)n=$X})~RSCu%XLwo1bbF?cYPQJ;F6|Q7Z5m0u
*tUF@k$0F}<ZR?&AW+m84qzS0$<d42%Tt+<z+p!)E)*9MrU{uqZ7Aiiaim$T+D$BxNlXJEHBqo_k;|<NY`CPNB5^84#<5Uq5)blu
my$%US=Ck}l5&VBr^U=IrXs0GLt#1`Y1K1PMJCN#0UPDTPB8>?Vr^z9q=BM<pb8)~%sph+Hf}%Ap1CKO)tko}iYTeowazBw$%O;N
f1u!TuV*n6O+|V<1kv$$2lEiUI)|)KkRj~|9hXW3F+@T!EL<iEgP0~WFhNW-lzcgG+;mfn8G?prDs~;Srl~EFG*Fh#YLKdFW@24p
q_%?`<NHs$?&2TJ-<j^=^WYRDL*4gfD=ME>vCChQ0Y+)8JCCzLkOP7nQHKQ(VU7q}P8byqo1HK<tMx$JgYY^Bd;?nn&r1M5?Jo1#
<>2?eCnd+XSI8}&S&#}9q$pNFDS(6_l_^1%l7-xB=S~nhB<a$I8D?F{3`1|%`htV`Kkh?D3LiTSo`7y<SqX+rVV-H$WlCdb1fZa}
G)(8}!n>jtTFd@Y&+c{y0ksg!M~u;$Rw8E^zDuKPf^>yY-a4=PybGlbH6Q9~vP4G;V=0mKaQ_^*Pk`xuFl8ud^J5ZqJA4_0cph86
xD?82Wz*fOKUj)*itO95bzxAuXo1;nWf<4S<W)}aLStYE^bl=r^W!(o^74Kvq2f~M{lCg~0v_+^0PqG#ML+RmFntej2f37AwU8(u
i3%7h2q35?B4~<3=uhe9h&*}&q&bH_ow)v&w_n(uwLfBdpFckzXckHY5(Quy9eTcD?E`YdK52@G^}&+3^>z0iLZ2zB6X6f|q)ti^
3&KR;I{;+}F$VzPxfA-xN7Nv6__6GOB1n+jsnHjVponuy6Ql`>n0;6=2@tr)T$BOozW6%}@7?-KH^mGw=%=a$yl@zW^)17*T!s_#
9|Tvu57~)gSJ;3DRG@DZl;UE-EekjB!Gsz4Yz0hw<S>apmwCjg+W<+-B4{8z_$(NLFbT0V0DQiBBAj3eWY`n(NJPmgOF`ZQY15a=
N+GEf&l7nejkFXwsRFye>Z1M39fUM0BtnUdo^ErQ_VD#gIyF!4j#Au*_8?&l3E6ydA;uPHf~ZJYN=i{=fh3VOez#JB2!jw}6R=3U
uxST2J>!wd(`*ltQd-NdMqx@hv&dLT<;dp9)Da9kiTpE47^os8Bjq}Yri7%TA)<t&F5w&zOiqB%r{r9>5I91n(@}t4(=rAE36`Wp
s^Nu{q^62m5T=8(;Q__~@<+%HT%A&c(McglHSvJuzk0YZU#W^gKG63X;05iA<%1eJJQA8E|Bg)q-@6aIonPIwMuowsU12~F3Wf=t
+U@X_Ao}+JJb=o}rA$VYW^5XtSBKsllhPZ>A>|fDggC&w?~c}Rw#>F^Zpjy9$&j$ehmElukZLq|V_lq4Ew@)Fo4T~yZg>29bIeiD
y*B)M5&=5(cMxWCzdu%%1$2UyC<3XXgw{+-xPf`OL&K5Q2b9v&LBRsw;y$xRVWue>3Yr;)s!9F379}Y)h)oolG}R?gp-N&~W`QFZ
90~dddyDNqbU!bi0{|Y+cRpZwK9Hp&5FnI}Qh9qtJ6_XKW<cCXV(4x|c{34jy1_lbGJ3%J#}nb;6@+43!eT^%nOX`O1Uv=<DfpIv
ssfEnE88Nb%5V);*>HwJpL)TuLc)v$XMFWNk^0Z_bBxjYTYeIfy+TexZ_)(n&A!gPv333BUz4W|nm8u;_MnDB>FLR&Pel)AtWgwn
IpYwyEE%Y92fU9~3J92w?8c&~^@mdzDx^k7lnazGfr;CJX@L_8T)0-lA}bVrwt+NRW2O}lZc_qDiQJ={Qeww1-E!m+QHHvq5YQ1M
P(bJ$MX^qWOGad3A&+R}Pd9n4V4@6>Y@<q3NNky%oXt4egrVHww-=N#MG<#qA{huF38Gpw25XiMv%?8MeX_b$Du!7K4nd>4oLz42
LjGt?cg`;${Oz9YikQ}MBt^$4V}?vi$aH=?2LNTnfd``pkQ@;ph+QD%8bD|*h(o~X`B@l=kJS8{Wk_}d6|bwH99C2)C{x&fl{uVC
1pySqX!jUSR8>@G6c0dKEeoJxNnPEwBl&#1{D{)~EL#{kiM*GV2%-k&9i7m1Bnv`pAU&ukJ>;P<hkzI|j{P14fO|0HJp`QvoU<P5
{y#6z%V2%3wA1Lx(EG2^7?hzX7LyphSj^{!PqH)_h;xVxq$${Fx=Q6GI+wmzG1s4xn~Q+~zRXGi?3BcyQlk(hJb+HZy_6q`;0I)(
I7>l6$mBc^GEj-3JP?jYb{@)Z93bhh9NaUM%!)Wx5Q%8LVsz^5jY&$HYM3db%rwGLM8fF~Ee#A0Zb97uP_IyMFg+aKL#*d?gY<@j
et8jyD#1gLJ|c&sREjI37}H`6vRdi-2f|>8`3`m>*d(oDNTMhvk;m!coL(M;PWb@JCY-;z9tSNwXn~IHFloc<4FkkC?)R79=$~`O
>=7N6qKv;SWHh3hC5@srmN%i~<%QwSXV~GLF0&KePWZG<8<%$_Y~F?HThRU#&Xbwc#E7g%woO#`Z`UUX&95-&QWCf_oM3r;T@BD^
+&!nDf}H=j9~a|n(nD8a0NX){ODV1v!DJR!oSCKN<hv5fD_ZjuVmuP)(76qzl*FXO#H|c%u0rlROJ%In8%9%d;s{ghCK<zpz|v_*
90i4&$`)JkIC>PGFu<Nzx;BlBTx`xhDc)5<J<(H&rxwh|Zd~UxOhG_NFBrxlhDj(`<uE+_x0)YO5?O6aY+GoGONm2$_zp=MNVd@g
ti7^^OAJ`a3#1xBNEc}TtC0ZPulYUk`(?K<a<B3xi~V|KOz+C6q4^ZqnQ^O^d@xkn6)3^0cf*b8#v!`|YG3NpI6?b-!&prjXtWAo
VVPv^=?#D-1Y`Y~wla&viEMoMu~d;Ty8i4Sa$zIqhdJUQ$OGGCR)lG2_)3oWWeOpoIM(Q~N^Q_g3~bezkFFCY+NE+G9ni_S4gYKp
5{B_Q9v%j0=5}vut`5uwV?elUY;JG1+J6E-I0^9kJiMv__Otk2y|s*{br*Vux-NolOcKxCV*I(mm^*$HcOIIz@Vs=}o=1YzH+0Pm
JWn~oLT&}(+zAQP&)P?(PEW1tojqwQ4Kpa_EvYFub+E^YXqh7)CyAiecc5>Hrw$mYs*OSLs>Cx^o6YiWkll{(r@#hiVw3FVInoZS
jDGT%jx;O7tfQ%5^;<U85HG9SM*J7l{H283dU$m;mzf0PmwDs|i`=30Nir2dN$D7pfvOUsA%Z9fh>{p6WvB=uDF{%8W?%{el%fhK
gqWe3Ac|Tc31CW)Bh<*|9HTHnMI|gW6ctdFDGEcQx2*`6feI0!5+zlCanb|HH9#HqPwa>o1e_GFyuCoTA>bJ(Nyu~&io%efp^4NR
5c?xzJaC<CJ#ux0-DqUNjv(+s-iUDGi0zGaGuwFa<y84-k(okyViUNGQ2xzDHCk!pJPn&MnwYj`a86;ysEf?mkIQIlMuvP%Cj1y1
4+z{CEI$i6?U;^HgK6jQ(GNLYWH3;tAc}$x_UeO_#$lu7nIY=Q4{!%}okRl=gu>E63M^|T5{Qg}ItMB019l!9)M?YCI88**D4Ch&
!Cxw&I*~!)3kx7AO34yH^$Ekv(p~_;oAfn3{n%_zro4VL>^_vXs~9jzf0|T#Z2^%SFEtJaNbY^_S83<C+e>yv_>*r>FHQkIXkz~@
2e#)-`u9?D{8EgC+?$gRr7g0F-8eAYeIHda=y;u)A4kT>ai4f0ikoG3vvYm1jjfU9)Kcxtf7Su6ylOi`)5{#Jlo+tLuhT05lU%5g
d5kd;Kawow11tuJ^hVmiA2@w`Whfc~m)OIR;wjz3#s7lfE}`q|c_xwX2(aR9a$%_1EKM9g>HiP!`$I4NKlj&Naaa7cf6q&7WZQM!
%n~S|CXS^5lLBMEE1b9|E9&g?(DFUHApLS;^@cDezIZ<&#X0B0=6MI*s)yH+B@NSo5bWMQ`FZ<K$Yjq=%fw0;kK^%hp^}^5hI40<
8=I37!7w2O6+c{Hn1`6r6a@t#G|^%)5vM6vd2TBZ-7%^!&6mrBV-a96DVl;Mf-dF6kp&bK&@s%JCaUfn^J}&s>|#QQg$+%>sNq^r
#HLtK4Q6E(*g4BOl9-T&nku4#qR^PCAx;oDmXU}frK^#t2*ub(g+P>)8yOzKpdve9n5x@VG!fB^O%&8rQNv)zYYWLvNa??P;Gia|
N+X%o6luu~1sevWEuAp2MKcsrOkP-ssHzC1&cwtN8yO-{B8Z`=Bw}Kuu{nwKArPs4iQos2asVGSG&-9xLm_dpVU~!gm>D?vgZR&v
j2>u!)Z&SJ;%kjR4dzWYwoA08ZMdctnT$w92oA#I8)%TC2^gs@9=ACa2~~G%wK}fPY^k%#;3ZMsJSYrcgDtB9f|i98vc1Y&=9+CZ
T_$x{)v>ElW{M&uOD$xSqKz$<@|Dg~;Z%W2R<(1ece&Gp$>`RIn@$}$GVKx+g)tP>3{??B6kOVh4s7#hL4rt@W~qRXBnSwk(V~W0
k~T2SH4+U{aEU?EwCEUunwlYm8jEc}UMSn3VO{v%8eKGL1{29NQl>rK#`wmFiWBSGuO|i+Y}|@<V#2T)*Hf#V5{A^HLX>h|1+$0>
;0BONKq+WnT2VSEl8b4%FtUt{3en|;;(-bK$p`G!e_o--@j!o!1tJ~jXl!pj-*@JHSc0bv%o87maGnNCVs!t*D0-wnEWXH!ZYO6_
U?g$cuk!>aS}$(o*+3-XILD}(4Sz-)-nWuJ&Y*B3)M{{mFH6_hy<EBL<HtPGL10PS+;p8!?IGYoE4K)gScKjl)gTb#D3nkbkqsb_
Q&1EI5hxVU(x4PjqC^^3NRp%d;PF*m!WAloprit}8m*aw7n7hSOO|O9V^L#kS)G!NqckL&YKYdfg${*qQyHg8iXwreA}x@iqeN_I
2(22+jE0<4*4T(BEr6pBoyg-*w`gLS8A4_sT+pcLtQ#_9rN+!1SYm>z8EVr=W@9Zg9JOwau*}t~NWqnBkeAEx!wyo;Wfs=fl%*O}
Qgra68Z%)cr8J|Q(@IOUvtS%yx=*sjO%j9Q@d{vwD6t0*Uf4})Qc#ME6jSs2$w}-Soco?`&`=b<B-rgVj-ArUAItp*w2+=t%D#U3
N{bAkO?BiyyqtF%eLSCE%uF($OEI{W4!)-$WM^PJ&ZRRNN`2|`egEP98sD2Mt>5A(zo#!;yv@BG{6<OPr76lzOW1k%C<kpnz=zbN
LXW5@Dn4dC0ZELst-VQLe3A#;KDd??s44<zYzU^E<0xzF!@_!{^<03)GTQL^uZ}T9Q!vdH9KETqU=MKy4|4MSzkdy0z1s$O+?m4&
Q9K0{sVPfRAbPO%bedGbS?K6bZ4?e-yR2rD@jN#T0Cd|jA%j$9wMAJm0}&@(1~C(nk#cPzNwa|1iNPAtQ*D~9Q>dt5nV^)0*u+yr
JGkIb!OR92BN4Pl3ffIjRM1gOO;uGxQB2x35LAUd##xB2;H}xwXxnBqh6=fjaxhR)jjD*nwzjD|W{NAAu~bxqwaG1lB#MqwK@}83
cbeg<8rn9IB^KL(hG8nI;3SzR@Z0$I4aVVjXQ(p%67{9Yz;#IZcB&tV2)|Sb2{8Z%-~&V;M4}zQY5?qu3cko!2Ts0d9v74W<!3n4
pXHXQXo(_HDEtmRNhc<8I5J@Vp6De53U#{*4&R(V&QlO&30DF=roegXoa%|FhJYxlR+y<Eo<1lbVJ037!r*BBQCd|{pjC+!Lz1e-
b1_IXXjuv*tSp8G-ad4r@AmW`ZNG8aL$TV*Of!oE`(Fe*#qgn-ijtrSm|*~+Ucpb_#19wb0>7$MMuZxn51{$Jk_jvWQ~(hU@WL1X
`fIN6@H_lW<Kyw~>;?8HAmA{aioe1Lx;^Jw2cOqHQFO8tWg&2T2tQZr(4Z((PVXLfo<Co=0%EdJ1unEX9a5p~ZhHbwm~+PS4kzJY
Zoy9dmAC#|&M?s}xg$2S?sz_-0P_R65q^>>BFL}AS;)WO5GhSER1h!{LXZ>?1du@#0TLlf%}XUTOHl-{z|4fS6HqX~4hTk%-BCne
>01U~NF20S(=`(5F+NQNEd$0*P27>T*eEDybOG5;BuYfW9GsGsNF4yBI%}s`qH0K~A|N25Du`le0%d}!mWrf_VS*rmsER<MDhg&N
J_vJhpc@G&13)Pd5Xnjuiwv}g!7DB-Mvech7%3{IYNB9@IAJj!^yQFbjuTQ1j{Yy7m8(D1eKc&;!%eTO;G5J)QhtB2C;((7TTu0I
!q1ZqnQ9sld##hRk8>v57DG*93%zt0aj&+>hNp4|6zW8J)Iuv$Jqt4f5ojn}%jR_<aWeU_ZIYu!7>zV(SP4YN7L1mr0)TsSPuaOu
v}J{=9NYJ)_x@g5zfAAm<pm?JE+4@un(gkS@pE^V`C0i>)4wmfLqe!HDCL3uo$&496KUP=GyGIAy2UEu6X6z<Hm_Kz1`=1d8(eYO
^;oKPq(d%xOv33W$15dMuLqPjRdQ3M!JP{P_5o-)mE&UcF~NNiOiKkEIP`@&ptgoa)f6j)=r#k5&|MkN7^4~|rMp6f5;%yDU|9is
5D*r`dCd?ga9tdpBNQHeeB~!h8DW56y1AD9)e29FHrC`D%Q_1{mI*aSmtS6A9WL6(Xr8EM6XWlbc!vtxYPOV&8+PZ6n;5piokTm=
j?VqwJ=2I162aHDYevThkYWrGvjm|poA5;QN{9&NS=+g$n!Xo3+~;j~Rw1Tqv$DNV=sSt2cGTPH?vJ;Gxp>2r@JoGjRLi_OO_%G<
YJv6BnC!yf_Wg4wW&@m%$*Bc#L3fJ@ka9apbT)vIB!NEOEEB`!EQtum5MY#L!?iza+gteP>t(gpiO);1x~q_MYQa!jO7`baU2k2r
co$o3O%}=cp|JGv>P6Ba8X`1(skO2Qq$#4wQpF!;5W*0c0io@st{uz>CNQo_5cJSvI6|ZjORyB9&_;*?&6^-k%hQw)7k2!$DG*GQ
TshF$Z-0Njo||6^ctJrCN3T5*SGm(EJzaU-M*|15-n1CY7@UtjTATLxadlZNp!_d8keNfYO9I0W2K%X-;&9BvWr$WV1V~K=2q-Cn
;7y@C;2X^=E=H+R%7{3p5cPMx0+xWi4|c=L#xuOZ@}&eGOuwhIuQ<HeT7d`Gs@&zUCS*vr6J#FN3HL9~qvl7jAPTP>EfXoD@5cj*
xj_0(X+&j(RVkPfSfSY8a=6oQy@*jB(i0o;b23@(kC79)fPCLoP!5cZ$pE4Z07s7Xcj$)emFBGDSQ=qm6rdwg?p)YV=(@V4fTWl_
JjxWovd(a}Fyu+XAmU00yP=tDh-sSE?F><2!T=RmVnuwoz{G<Q8LE(}X;+5ivn{v2Fv~zYAVH9hl{CR;CXW=l<%a{|@I0YdN#UW?
i*m-Bp)9^6Arr86;_Jo&_JFLGk<@A=F*T>e&>O5ms2bJ?mJqU9C%%)!HHba|TD8Xby$Ved%v^d?0CICDZ4Pe31GpIXDuD?>#sVyG
dtgZbGgs=Ky9Q_6<Q=u$v_mr$6huW76>!2Ea5qrTQ<PLj5oHDx#*`}tIxh(*j?RRTZ)U+x?Kxq69f&N3bJI68xL(uBXTa+S%L2HO
6_T7LqqGQ&+`#lybwg5Ez{jd%Iz%>|p?B301unYgc<TgB>AB-@vOzMD>ongo1fGcJ(UFn`RtuQwV~2OGP0Mbr>cZ&Z91<04TdS)V
zGv0k){M|w=+3uPvBBQN$`y_6BeZ8O_cw@)4YU$GLg}HxKv4i$1CA&uKyJdSQDJ-3<su7$C~)g)+qY_yOsnW+RiM+fLY7vW0SeRB
MjlLP7@ie}E+fg_svhi69TgQ=!gF#fA_LyEtmk+#u#4cBLQZ$p39C<pNIe~Bp>~QJ)}*1AMeEEAb*>LM6b?26dg@TdX#l0YGdo+^
*or7Q6w+8cd2$K%oy_SbFENssgIwTt*Lq+=J4gq!7dx6n8@IV~qnMWll5IeuWT+R(qFYSi=l0%B;H30xmUm6~Yr~M`s!-uvghaBm
&QV?Y7>+k`G99V_7f?tB%K=pT-^7z(bV2N@=o3#$9oi$V1iBWHFc=_^H7Qh$xLS4~&s!>$JMA&E;z~oJuCfMH3f`~+Mr@B9zCE<y
H9&VM+>d%3+JPccuB%6oMUiN3gt<6(YUNF$h)CF}WZD{>XroneH7JSd!xu1^xlMtHv^=YxjBwq_AUz?jYNZ2Mi$KA$sKrdbRQ*r0
87XS+y?5M&trsOC`Skm+$Z^%DhKqb4`4X?D%PdsE6U!$=PlkNTl8PsV3X%klQZY4Je^?l5gd1jg13+D-F+oGj!`D#hJ+9LuHQRH|
xAyOo;GF}>jXhMy*42$5bcTEBi<B0=O_A;aBhU<Z3HDI7qnz*;DFNSAVs4T<1SIB0lpP`;bBfZ2<_0liw8Vu(B&nok;X-BT_86)Z
yy!D^aYcA+h$1vgjUFPPhBT0s-JxM5=6ddh?4)a$a^^wmQ$4iOxg%xq%FX+2;50>RCD*OXv?}x=)8ZQO4hW<1#Ltb^!c?X-#oS{}
F_pMP3Q-8%KmmaUV}{onxTQ!@sT49HS6!t^ZLZc^#8pKtavHBO3kzv%>$70%gwMT&9;(Lqbfpeh;r2(Y;8yxK#PL^NT19wOzm3l9
`_By-dkfs~Yu8N<1AXTj;|5I>a_`T9Py`JL;b7VGLd_szXWPq)qDc#E!;rS#r+jNAopWI(-Kmp2W~9)f=#Kla;zkBEA`qApx(<s7
ILYGd_H|K&@zqgwgSE)HV)FDw3I-1`0iw_yTFM}G$aq9#0aE7T84_>~uH|-BM5tsS3|s`nFwurMhYWHF6K5T=w(TBF@9VD}R}-@_
CI=z18N;JCwyORZ_GDNnjq^1PAT`L@!@H>&3%tgp5QYRorHD;Q8P-miUc=RP6hNVThZYi^%<-YDVWCvDp!&drjBik=`J@ZGaK4^H
cDIgTjcCTDWUa1R7}ThUaodi&^tTUd#&Rb)%m*0jzIT@MJ=1({b<b+gKDh1ZS-UbklN_)lZipRbLX7GFO;8YkRsfkna?{JZg?ksX
h@F5WUlhHi2LvO9c$tzm5`n8)AUTn#fWhuXNMY3~PyY4H8oUe5QzT3SBjv}`_myh_h(N&yebIAVHa(W5QhU0Niu`Oabpvef#QUvH
hIR|#Qo&anyMF%n@xtpv53iNXf>&?obKdyueKniEWg>LY?@tA<VQBa@c)f+2a5kM`!dGqXW<4`->ed{qJ)pIFw(ZEVG@znKE&?EW
l>m}Qps%+%-^Nhqg;Ttm&YQ$em{@rQDJ6p#z+vM#7Yv)kmJr%Po-i=(iNt2dbm`^6qNw9jR=G-S6CzIdo@|8q_Jp8_aleaNDb#6P
ga$pQztklhL+<(GC~tMb9rDnhJ5{R?|D2{xae&ysQP!^@k`HD=8xUmWAIg`S04xdr9i+G(1>Jy(Z3K^h)Po?KAYRrO&>!frxr+sA
5Wod#7ISE09sni!ItLzyK-B&_fW%LtKNur_b?{fU5QNOoSdmDw#FNu)GVH^87db3hm{de-TpcI|rf=0tj9I0*STW2nTT;}cJH6o!
v{Mp1mlG!0j@J!clcz|}H*n&DBRW|^qR}3brr~vguMLziQ<=y*Ys`7O-c0(m(D20rPaPH3vvaa^niBPm4F{bg?GJYpzLD|Q_L(8=
h4g0{&vuP%PSHQh_i}lkGlZxfAjHJ36m7@hO3ZCHE>)JYl(k}kh#bOpd(VUYw=|RIow1sQ4Bft7TxIN?x4Qbh`oM8TFhXE~;|WSq
)TmJ+!d4VX7+8F1pzgic<uG?CLo+f&+S@7@6@2$sf@dyX;BhgK+-k&YNx8md(O2fnG$DSuoN;!Et(s*Ac$LChhZaik>m?o?lbNZ7
a?FO#X^CYjikr;dUS-jksw0iI(vD_rWjT05B5zco!IW`YwBb3&T62rG`ireurlE3%WZNnrs5vP-JGFbl;^nD=rC~~2=u!D+vF!~T
_==?uG(7)1eI=_N-dT!_obwX}=ok)x2J`Gruc?F1XUNA}<{JPW*mz&5r;_}wD^ju%aV|ErvlkU+4=l;Z!W7zbQO^R8;uG+3lRtGV
78Ngjr%bsf$oja890g(`BcU4|-ktHLuBqRckfgoi*VZQ!&{WSv>SOFlJ=5G@ti}V>;!|H8mz6q5-y=yU*d6Jawha`~mMxtoh6WDl
;5dth!Df<*XtcJ?xQsO6nEfU`rayfkZ3{3UwHKS*vhFty8HgG8B_Km1uOc@hM|ZHmKo}-M<-d-YItuzoZ-yNTSf6~1l5d9?OiU@h
BMG5lSzhZjj!_t=dn}t6VYzGryRW(qjYEG^#}4rfN)OVS>1R`DX${1FttZLv^`~T=4z?FmH$%aDDR()j`V2bi&B5M1SxMtSO%R&$
(I&)v)|Ap5XSXsyItkDge2U<GLL7<SbSHMGDC1%WSTwFv4+$L9m$r9tse*!8#RtP`WIQ+U?^Ez4&Y|2HT$$ewWETTDa7(q<4rMvs
2IIN#jBN1RcW*4PM=15kQ9{xU1H9{A20-?a%p`Y75|1hCH?#i|ZD%<HLg+MuB#XAhO$Mc`T2TYv`!)}M;cs`JTHh_Ejip&?I4%~u
T%Trw=y&fY24>YChcm{0*G!`u*MKM!y(Dxo^#O<81bXgg4aS3~!^8trbQ41zFujl#H@Q4|sN;oJWTc`Yv}kD|2N9|^F*+M&Dhp;z
3S^o<r6B=>5CqheiTJV0n<&sU4P=&UML!g5JBc7%{Q5D|6vrbwWVR`EW%eOWS1u!whVxtwCk7c)P26aa<}kh4F**mKVc0cNTEPo3
3>)muoRsA-!pAMaGpww1S{ZG#Fu~UtiX}_SPFSwok6w3^=MD=IXgEy5+%cqxHegs8+@q6>%y({SN`Y)yQ3ou{EzPjZ-NQp6G)aQ)
+}n2y-6jZTXym#hVcoGU0i#{X&K$b|)RVAL)D8m(Qmu=3mnfKAa6?qaVpdp{f+(PZHd2cY>^9N1(AhAXM$KO1uKu(+AFq7A$Y}K<
O-c;>RE&$fgbu0HB;(nH(m+@fWPAchM?uU{k&-Exi=YHeKe5FCa|lz8WFCan`<_lA-QA#nzKc+|zzw|j@}9O;4rlI*;+$ciFGJC~
v{?@%JMa-&Y*mXDDXiiH%n`MMqF@2bMx>M_Nh9znfa#(`w|(J~ok_T4J466G#SnYv&BvD5&8;AYK_lM}I2hRo*<xW~)<Bq|5JCoG
BBBDQh?;_mC~AaeV&XV-=3KHV`Xc@vmQBX*G7p(!K~G`rJv)T$fO$Z;fMO6cCM9}qPC*<@*a>A4AplQj8>~07C<G)O-4dj6B!LFF
W^XhLt1o&awH-jB4SlEp$5FRigCz+DWFQp~sj*F$+-zI4gp*QwXy7LKp<$~icYhQAOot5bI6Mr5^q#R5FOxio!mz`eD>et-1L4I-
BX6Mth_5)v6{~otaLB%F%B#r9)N~M{6;TGn5<ESJv~WYPKUWW5dVJUtB`Q^e#RA7M;NJ$YYgkP};cp(I;@CuV75ON*3ol)vXyR-2
Kyp8}Kt*WPnv#YTC_Ugw(b-2DyMRaqXKksEdNtH@dA`jXbxOwY_BJ#HUim0!kZDk!GOj?~u2#%Yt{t)E36^J-I|eKx15dh^%c3hc
Z+jO&eaKaoXhYi2Cice?Q`?3h7n^4kQ!s~5jwpIf+zL%0sxir_HO|?z>)*{>>W5ZohbUDlUu~CG%_0}R(nNQ@uYX+6Jggw5O}Pg|
U@<L4%g)s9P#3L`w`fFnG(`ZFXBE?@-Hs`wH3GPpX1f{a&0+&Xo&<D2fh2Pm#5W#lPU?ZVoTC&ahyQV0(57Jalo{vOawrmbfCj^a
2rvqY8;uKB$`1xOR0gW1(rTgvJA&5Ku{@A0lTc`gYjUDj2@yn?GlhteK$;_+k;^3wK+FRa!?CS(P0%(Hb=eH3HtHO<M(s(ffkHDV
AlhV|R-*OlXq&z5QLT&Y-9_+Wl<Q<JaF;se9~`jM3oAiAw!~MHI|^fo*gZ-P=JT2dArc6{LEtIhcrYDL5a7WG5xf@C0B~=Gcp*r)
gEzd$t!T*v1%yptp?V5|aDm5kAWLgnP)Q3L=2+Rx+XIoUE@cjn8cIkA5lIpZLEwZ6ipYu@8la}Eu;`T{8NS`lY)!eOyVsn}`gF}K
j;$bqsH*9xcWHK$HEaeEcW!#01X359NumKbBee*V1kyxm-GI!;W+7+{#t5|`fcheAAru&Gs*<HbQ(>|Fvs1c;EJ#ZnkSMDN5|20;
449*40UUL8yhmaJ9#(*XuwpPXPHKEJJXp@hJbKk%JGCM)LIUhN;kpK<YdE(Z8Y4i3%PG4uTv@2p-gT)1LyKHY#2o4YE=+Aen&trp
D5+_&B4$uEG9Lw-1F@qzZt&+jh+jr&JY3uf6bL5@m5m0GvttOO08%A!GeBYJ$khi^3sMfW!-E1Ok{Lj`qU9(PAwgh>2{~phDTzh;
Ay}c%>r^0j%1?q~&Zd$>ca<ZwXbK@E0C5J01cA-1wE~O-VF@r=0Cqywh-7ijWkwt^k#yoro<{itX|ddEd+&|{u-#K&ZSe(4Batoe
EeArz^mETEzL~(ojG}^g+6)y&2DYXED6?uA5~Q}19d7(wjV0wZ!;S9*5-wE=0Cz~>QIKkKCXN>@z;H&Oz#fQ>WIm4ru9{MTw$&vU
sMTLBk840)Mu;iB(i#;tx&R_=NG%~NSuR$vW3jomiqWZH>nk#H%!;#nyM*Hon&o;^x@9<U&x1N)zKd^Q%26W0Hw_|mS*Z=cnh&Eu
SW;r?4QW7-4I4@e;2=l_BA8_LGzHH125WokG&$3~vQIO>Quw(HXh|tDNtL&&%e>b&W^_rSBxUbYyzx@DcnvhtUX9&{k+JT1$ueyN
TPbL)f~YJ?)KpZhhgx&W27)j~g$x#UVHOg6DdP0SXpm15ojuOFoaVh<4e_G4oG#v@wa;R1h+Lwq^p|RPBYkqX4tK#I!q#!aE>;<8
gJn-#Rovvo@c63e^!e28O6CI`jnKF%!+;TrEF(aNAQeSOsGy>PhG#pP?VUISw!3Rwf_bEg92K$;VDZ+i*{59z;?0bnbi~jGU7m%C
+`d>kB*elzCty>t#f@*iHM#0X6R>M(5fJ%Rbl|F0Q8mI6VubQ+P^37U@1FG|LdZMc98FL}V;qq%xYq(gAW`m?yDMZ4xVTGo%o8A8
D>r;p^&&@m=4SZda`>7xXmdvIhN{zwnVEzhz|k9FZ2&tU4aA`xQl6XY0GJSp0s-h4<ci><$!?mN;*pwx&m6E)Rnbf$HJx2<?Ak|s
Zb2hA$ko<}sp!<8VD`Dbm~?>&sS;0pDC~-(*5(-4T#2yjryb+5LTLeIo%{xaZGxS8VF`jPn|x*&D4;XJ$$`|~>4ZA#<FuO8mO(<^
oaR_`+D>{-$yJNjMP6CYDb)=HVnfdP_4E&493%1Yl!z*zuviM9lb-8s>DxQ`+Ue3wjrk$a?(PR^1fm=u1fxCi%uf}_ahaGj5s+qh
9S&@S3<RMH0IeKTjYVs5aWL>u5D`=aTSJ3tZMoNAHcrz<^5-VgN=&B=5gb~0KE%b2-R<IRK;ha{SEV;-BkUd|K=5m)c~%@{5oIt*
6UC1gbTG0$Me2L#V&`48A*9^{3EQ+pINo*Syh&krI2Jq>9aI6n#P_?{5+k9)fcyY%0)c4&Btwa%>=<>KHcsU3WYlL9iYQA;64~q9
sn8>|Oh`mz7&1jABa91_We#%FjGj@vq56@=Q_EG$*NubL-p--8Zg*m5t=?%4GED7g|9Z{NCj!L>L4bJGx+=<p4&NAY<(~PS^~WL5
SUDKD3W+i^hhxG-K02M6tA>H(SrR4z5}9a(2?h$P!D~|w9H?csTgqfvjf1t!3Y9r<=+Wrx;+wYIlc@=su;Dd3jb(>mQ?5Z3lL+Uq
+~LT0IvhO1klx`=e^+_7ya9O9IJNMForrg8OBQw17ce`CK%_&%fp&*+qVz|=a~9$%T49*fj-@(25q%pl@rH<dxQir$V30(SG|@#q
4;!rAfckw^^7)!OKLbpg&HxGC8P(Bs&c>e&fjb>TbzCHNB;Qg2yuPesI^(arZRh>u#1tU3r2|SF4NcLHrHGi{V^tGk0p5w*1=Ofz
LqbVZgkWL7btV&^9y|lLw{Fx^t`<ot5+Po0n>%8pgOY9o&}W8OI&=hGF}9Sk=oKw8(70oa4+z=RQb9Gqh=UTxCdCvJ2Ej!_;!U+Q
<8)9Bpnfh%04zPQL&l95kr*kr!r;GRwCOOU%HE(_-tPT9CK%(xPhUGURM-<{1~FoyD6l3w?L%AL#six;97Q3erX{_uabH}~>tdtv
Br-s4wT8}$G&CeQ5y7Eh<vq;!dx}qKH}9xQ6W&0TRY76GlqDF?)Eq;wkqU)JK7Eam<v|cSI=Ko5uR4ZNggpt0Bng2#cc!!L<WThF
r9k!Ucl8=+r4E~LZP3zTHqN(>$@4%kV=(|U4Zdsqo{wca1cAtR<6w%Cpm7d|W8E{82Mj5N9AKqz%%&H))YC0AWq@0a1@)c5Ur=lM
WqB*Yc`kuDvqLfwAT0M1*%AUvL-fAvkL%k>o!e>)smAtw7bp$3;NpqvZxVSp5lpwe;ec-OK&AsoFP;?uGzkE<1?dq+&>suK%yvY0
VW~FP2Eo>;z})?|2*w-*#Nae{P8LM?mmn!j!1ELC&Y41Bnlz9*Bt6<2nb2IUQDfCNJm-cUD0LqrU=9rF98T^?r<D5u{O9TTmWaPg
VTrMYVPavIQU{>Pu>BLa&gccz3f?glD}n|@R9-m$$6{19OR`MaEB{Lkz6Ci16gNm84)Cx!dLC3Wr41O!W8i>tA*44BT*N(v$8+;8
aPP;T<evBfNWiZFgLzcP9UYlI2HKsvn{w&2#uCWQ1b)DgK|Li3K}V`p0QEqNLa&^F8b}<wa2{}gbSKn86tVUF>__Yr*w92#_D(`M
E}c9e+!qrwE|w^?wDP8u<8X&|z?^!pDtc;mNst$Up6nTTRwD(H5lUl@3usl0sN}hpMj4G_7ZY&BTO~QgxCJUcBjO$?{B}e*?1R}U
vMfBxr^Bl|d$4ZP30)<`?qHgHe0pM##fOsE&My<7YOyz9JO2ME_QyRuId2|-pIYkpl2z`o(w*gq)GTnr_rP<r8%T14u<Q=bCr2Y`
=$avx8vJ}%L1)ArFjLP`?3zK^mM7IAtjpL=+&P3N6$OCq)Xss%xN<cdB*9HZ%`wSo;SVaH40CQ6<S&qQCWh^Ylc?b6&U80%GEiw=
Y)KW&aN=l!#T0sM93`w(h+1yrg=pi=vgy{S3K@XXXfZTUx=M9aj$%U?(?g*LV`7?0Dqtm`#0DXCxE-eN1FzLs>+XGDsL$riF4NnN
H|5X$HLyOuVdx|m${-Da`q&Ohe)Q}-+V1i-AHnkF$&Lzp4L~^$E4A8G3IdpfB2_<yp#5w6Fmvl19fP&(Fuq=zapc5I1QPCm#Cd+r
=;GgQ97ir9tNX0!9JW-{+Yf+f!9ML*_a}$h@O+89hYUs>q44n$Ew2)P9atZPZc3}+svYDtO9?emKC%Z9OoGOW;|ZH2P;}kPud^r1
fOddz0S?)TA}R@j3WTYtD3t_>N4^lk%7eGt_QZA?D(eaiOf%yyp!4qfGC4ws0UPe4m;?^6pp+H@zGH5VGypy36*#B_Ct)LyKc&Kt
9-P8W*#sdD@RPm=;$#l~Z_GSCMqDuV))&s>tNM-v*k||q+>tSR{gNwEK(<Lc4Y^662!??y#LEQaty^>=h#%^6MvX*Ch(>Tr5R9q0
R;QjDIeCaymQJNHI}hCY*SzjrzA9N0EDcHFCNg=;H$x5}=2I5ojd0wrJ$h8)!`O2Mx=jfbCP1*sD2b`+t1M9fi9r$y<Oc}p#fF+q
JjZb>#|29(d(PC!*8{d{mnJ63Yem*;P1M0g4}F?(iffEam5G)>)Tj(d3~l8VO`B>^v=DL63{;Y_O)AA4M*$LbE+7O5Cqx9>Vl>`(
^I?#jIh1fX?1CEl2L!u_-Fs=6(-c{%M8m%3)TTO#rWHjx@sUjGbj=!i+%Td88PhV?rJZK8Fp%q`q!8A%vHf9^1wuUZNDG;^Km%eR
$PjC|17R;Y5F&_Xgd(JdfP4Tu{=*G31Vl=A)I>hAi2|7_C`wW!suG2m6cJJ^IXCm`>*tpWVt6>sz=0&NgqF#{2~E5H{zK*utW7om
<vRrZ!O@&q?fx6?oG5&vc(wwXI7Sj*k-EUlmTdZSt!YL;WC!U>?2xco!B4GhXLscQg%lH^lt45RQwb5>2!f@N3L+r{IekZWW+6T~
tr}m}p95oG9eX)|pwEtLVcNs`hzGg++Wzz=!6<t_#ELJKjaVYfV+0AjJ>vfXU^1_fe7{BpqGEs22{;Gv*gU6?W}<cyARZskL=~0Y
1q#s6RSiGSE0SqMri6+rh-M;bnWQL)sG4F*prxdNVn_xGl$C*{tQ!c2s1?$u9f&FW_M~DDRf@J^DB57r2V^l9P(vMs1L*J{{NS5D
Zu6|!_k4eMpRE#_Hgnp5aYKL6_+zO$1UrNK3#c-2SJU)xFn%%AsQMl<wLqUQC{A)?h>vnW6a^wuwKB+W3?k+fD1}e*lo}F%1_DI&
sh;2v%7&2ASrt41UM`3xZ<?IL{;*K*j4?Dw(BcLo1Q?<hv#C1IM9ux$2&GVw2vC#>H7JyjLbL!-h;%@7A4>~*j30LA?$<NGKL5Mr
q$Gz;P^gudX25!%KNG%1B}BWQ6&Htsbboha_&kQVgz!SoU!}uwv#_iRVpcx;a;s0~FqnG)`e1!n5<;|^d!QfUSWkb*`EjT~9x$$|
(EY{5Lm0sYZ6E@_+b-dEB;LhxXE;Em#Hvtzh$MlN)@>~N%jTBbnLaLse5S?&Cun$j{v`w*-8cux$3v-H)kyvcci4(D6I!9rSd8d=
<~ZzEZcj0&osA4dDMC=RsY6WwP(AlL8Ps*T!`NdBmq5db2ha{-sj1em2Ebb#nC@SPW*|Ic{Qa5HPty@v^~>??z!3<atg!_AM@Ucs
O+=bffNMjo1yQ734ue4ct(fEv?hP9lrO@d&?B@;>q9T@AnVKM$m?R>iEA_$e@;~2@-vi2Uozu2pY(a!%3uN&uuk*8@AprM>Pw3l1
ju`8G-J7=cfF0;QPav=uiC}{pl(CBhWT+ohGepyCnT}eP(AYTf&x2_?e*glNAdyZi5>TQ1anYh8rBaVl>Z&|22UjzfhY(L8>l{lu
;|noFNfrpPr0}JSPKepl4U8sw5%@4QkWpJytt}CY8<_E7rClXgMi;CP_ygB(iME0|@KISRFSAl&vL0SB^ApYGhPG&mnYEaKhvETl
@a8efZg{WTu7-v;^XajF-^4da5d_LaqSNgrnTC)csG=ob_5#Jmbf44jo<Ic%ax)373&bJ8{U8`IFS}f9@OLk(%St@1jFiU4ALQ@B
vAQ-g6}tAx>m$WZ#;Q~)C}>K2Nb2f1J8F7h1<O?gP~2nrYdOlBd12C8OrLV!aP<&0-|<HE`4(T<dV9!y@@5m-qe0Ya`4KS|P%J^A
leSb>g!VxAQ_j-IH^^l7=CG2?uoLf}EF|OLunQ<xW6xNA_&)<-^)Dq~^TM5j?eJNXHZPAH?rpGU<zd%ml0$R|9E{1m*57rO%p_1T
hI0;=NnnzVJ`%%OBs6~m)WZQHc~g@F-yx}%zOY#y!b%vXNRfzCLJB8A3ED@<#8pLwS;s^H+?<d-l9@zzWW>@_MJrG)V}z4o@WfA$
v>~6OsvjvI+7Kpy0-nCf2!+{sZ#hhI?lrZ;h+ak`5ZKD8Hg`%s&gr+D3kkj)X9kL2fyPKN4XoUA^Gcd+<Wrq<Ed(~n)Mkv{kvtrS
)bTW5?YC@TSE!AkJdl#?qX)~kY@Cf(w51?eA@&R(3^MA+C{E@{m>dN|7TQwg6v|YDSl=wfS><G?Z^aWKgO5&2B6YK{Pk6#Cg2UMW
q5_0fBopv9<U1k3v$gD;CNdf)+RJS_l-oh$?*VY!^&ytlg`mdEOJf>JuSNnRVAad%bDGJ`l;UR-Aycuh%3vy!*NfgA!OJp91C~tt
4te794M4Qp8A~R4nv;!1AFdG~i9(c_q9LeVTVX$<MugI?luSth-@D*nZVrc1A_Y{DmUY4ax=N<uByv~E>G&A*j(a7Kj-9rN{Yg@m
?=+a!<%cySI=+0MK-?jewWtzAK&KM$#HKYeY|^IEFdNc!Dp50Z+~j$~D;qqG=Nx<-Obam}|ArZ|<sSoJ7HvIlgpno*5@C`EC!HLD
6TuKI0$8cecDI7sn8Guc0lYS;r7JuhoYMr6DRk&rw}H`1X_`4efHp#RY+)PH0`e;enl&`c3K*tXq!}k7f?^3VlrsVZ86$>{DL51(
a~g&i8d=0Fq2<8xZ;6Rbr0*mE=;AF0r!+vJXC%XGQjDsbQ=AdvVc||$gmb6a+2rQo$+k}M<TF!bRTyouURseHP4euUQ%N#1jqY&6
(=RFN^TlDw4DOk0X@xpm%+4n0ZAFwy7PT|95!BZ-s2kG~N<tK9#?u=Cp=RaDmL}nlIqPNhI*lvH9+7z2cQ}>E*vHCxay2$1uLPys
+|JHNUFO>E)!T6ZNz!3ekW-}E1xZFp*!<hy%fAVvzz#ah+iSJZq=pG9NNmWs;zI>-H``;pP@-~nHDYo@e)1yYpJ}R!2Q>|SUdWPy
FSj2Yu>n#Qh0BgHwQaJNtdwf4epq0Qw;}nv0qDL5+!sLXH-o&~57iW+lTif83Np%*C?@pVLLn$rnGk@zj9{^`0AT_M4TBBz9+C`*
{l4im5i(==&{70LL}1AgCA-P<ll=W?0i*B`412eim#1`Eh#jkW<!C4<_(u@VI-x;gk~8#Q*?za&?_SKb`w!cFzJ^TwANuiw@$lU!
+TR8nKYDg?4@B=&0aWqm_u+B1I?$MJHBNa65om)x5kJWwK%F4;NEpDWDQ%d~Ox!EB#r~hknK?uyILu$0*8>p$YFLX6!ry~~+|};8
Ac&%1>-pxiiXI8{(N5$3;_}0dqTlPlvKW<OD3&um?+;D;_Y1jis(iTj;nm%n(QIQ6kA?<C*zu+eh$#JaW4(um(DCD59rq_KhOUzj
iTU7SC?KbQ7=}+r5#vU1eVKvp?av&W7}$Wx8MuZ0){YxlIvQH4PnsBn)8D<yz4D+x<MhVk8h?-RGyJ{W&j0;AUVesj{&(aLYT$f9
sVYcE_ssu|4NQ%u;SK^M>H-mE>aHgKOzdqzboxMpYnwP))9VcN8&oq+{q7kw7;1_d5&W1qaoPX4`+2yo!xZPj9FoXE9p86*D?9&>
Z%QXbX>zuKc)CwknGZ1u(`|*M0<pD`)X^*}SD?|6`6}fFwaJdU`&hT!RiFupAe2Yq>Zg5oayO*``X_*af8c_KIVpU|p8B%HFJ(R3
N?EK3ME(>06Mmn;c$t0~o7nMH73IrOsLF?uvf={JN2<cIinbb+RWj0R5I&6>U@2~8%+4vB_q4{G)^({Vvo&#A&uD1rDh5$KN|5Df
-{So?SdAOExfg0jY}n~`ewa~oXxr=jb+_A}dAkLQ0|rHt;4-bHYA99+t!*u~@5$GcZzZIiltOeLi4Ma$6q2m@BFbF<*oTlM<=Wt9
vu(~vB!fl!zF#Ik{tLMxoG3_l%6F)M
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
